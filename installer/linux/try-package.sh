#!/usr/bin/env bash
# try-package.sh PACKAGE.deb…: installs the packages in an empty system, analyses a message and opens the window there, takes them off
# again and looks for what they left. As root, with debootstrap. Exit status 0 where all of it went well.
set -euo pipefail

say() { echo "== $*"; }

[ "$(id -u)" -eq 0 ] || {
    echo "try-package: an empty system is made as root" >&2
    exit 2
}
# shellcheck disable=SC1091
codename=$(. /etc/os-release && echo "$VERSION_CODENAME")
# shellcheck disable=SC2016
mirror=$(apt-get indextargets --format '$(SITE)' | grep -v security | head -n 1)
root=$(mktemp -d)

close_root() {
    for folder in dev/pts dev proc; do
        mountpoint -q "$root/$folder" && umount "$root/$folder"
    done
    rm -rf --one-file-system "$root"
}
trap close_root EXIT

inside() {
    env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/trial LC_ALL=C.UTF-8 DEBIAN_FRONTEND=noninteractive \
        http_proxy="${http_proxy:-}" https_proxy="${https_proxy:-}" chroot "$root" "$@"
}

# What is there, but for what installing writes for itself and for caches of others.
listing() {
    inside find / -xdev \( -path /proc -o -path /dev -o -path /tmp -o -path /run -o -path /var/lib/apt -o -path /var/lib/dpkg -o -path /var/cache \
        -o -path /var/log -o -path /trial \) -prune -o -print | sort
}

say "an empty $codename"
debootstrap --variant=minbase "$codename" "$root" "$mirror" >"$root.log" 2>&1 || {
    tail "$root.log" >&2
    exit 1
}
rm -f "$root.log"
cp -a /etc/apt/. "$root/etc/apt/"
cp /etc/resolv.conf "$root/etc/resolv.conf"
mount -t proc proc "$root/proc"
mount --bind /dev "$root/dev"
mkdir -p "$root/trial"
cp "$@" "$root/trial/"
inside apt-get -qq update
inside apt-get -qq -y --no-install-recommends install xvfb xauth x11-utils >/dev/null
listing >"$root/trial/before"

say "install"
inside sh -c 'apt-get -qq -y --no-install-recommends install /trial/*.deb >/dev/null'

say "analyse"
example=/usr/share/heloscope/examples/forged
status=0
inside heloscope-cli check --json --answers "$example.dns.json" "$example.eml" >"$root/trial/report.json" || status=$?
[ "$status" -eq 1 ]
grep -q '"verdict":{"from":"forged"' "$root/trial/report.json"
inside heloscope-cli check --format pdf -o /trial/report.pdf --answers "$example.dns.json" "$example.eml" || [ $? -eq 1 ]
[ "$(head -c 5 "$root/trial/report.pdf")" = "%PDF-" ]

say "open the window"
inside xvfb-run -a sh -c "heloscope $example.eml & window=\$!
    for second in 1 2 3 4 5 6 7 8 9 10; do
        sleep 1
        xwininfo -root -tree | grep -q Heloscope && opened=yes && break
    done
    kill \$window
    [ \"\${opened:-no}\" = yes ]"

say "remove"
inside apt-get -qq -y purge heloscope libheloscope-dev >/dev/null
inside apt-get -qq -y autoremove --purge >/dev/null
listing >"$root/trial/after"
if left=$(comm -13 "$root/trial/before" "$root/trial/after" | grep -i heloscope); then
    echo "try-package: left behind:" >&2
    echo "$left" >&2
    exit 1
fi
say "installed, ran and was removed; nothing of it is left"
