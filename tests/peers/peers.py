#!/usr/bin/python3
"""Our verdicts beside those of pyspf, dkimpy and Mail::DKIM, over the published vectors and variants of them.

usage: peers.py HELOSCOPE_CLI SHARED_DATA

Every disagreement is printed. It is a failure unless the table EXPLAINED names the rule that decides for us; a row of the table that
explains nothing any more is a failure, too. Exit status 77: a peer or the vectors are not here.
"""
import base64
import json
import os
import re
import subprocess
import sys
import tempfile
from collections import Counter
from concurrent.futures import ThreadPoolExecutor

sys.dont_write_bytecode = True
import spf_records

try:
    import dkim
    import spf
except ImportError as error:
    print(f"skipped: {error}; Debian has python3-spf and python3-dkim")
    sys.exit(77)

CLI, SHARED = sys.argv[1], sys.argv[2]
HERE = os.path.dirname(os.path.abspath(__file__))

GENERATED, SEED = 3000, 20261122 # SPF cases made up

# (peer, case, ours, theirs, the rule): all but the last are regular expressions for the whole text. What a peer says may be its result
# alone, or its result with its own words.
EXPLAINED = [
    ("pyspf", "generated.*", ".*", "permerror .*Void lookup.*", "RFC 7208 §4.6.4: terms that came back empty count, not the questions within them"),
    ("pyspf", "generated.*", ".*", "permerror .*trivial recursion.*", "RFC 7208 §4.6.2: terms behind the first that matches are not evaluated"),
    ("pyspf", "generated.*", ".*", "permerror .*(macros allowed in exp= text only|MUST appear at most once: x-y=).*",
     "RFC 7208 §6: unknown modifiers are ignored, whatever they hold and however often they come"),
    ("pyspf", "generated.*", "pass", "temperror .*DNS timeout", "RFC 7208 §5.4: an MX host's address that matches decides; another one's that did not come changes nothing"),
    ("pyspf", "p-macro-multiple/upper-case sender", "pass", "softfail", "RFC 7208 §7.3 with RFC 4343: %{p} prefers the domain itself, in any case"),
    ("dkimpy( ARC)?", r".*/From twice( #1)?|dkim_verifier/25-.*", "pass", "(no pass|fail)",
     "RFC 6376 §5.4.2: the lowest field is the signed one; that a second From hides it is DMARC's error and a finding, not the seal's"),
    ("dkimpy", "dkim_verifier/14-.*", "no pass", "pass", "RFC 6376 §3.6.1: h= of the key must name the hash"),
    ("dkimpy", "dkim_verifier/17-.*", "no pass", "pass", "RFC 6376 §3.6.1: t=s demands that the domain of i= is d= itself"),
    ("dkimpy ARC", "cv_fail_i.*", "fail", "none", "RFC 8617 §5.2 step 1: the newest seal says fail, so the chain has failed"),
    ("Mail::DKIM ARC", "a[ms]s?_fields_a_sha1.*", "fail", "pass", "RFC 8301 §3.1: SHA-1 counts for nothing"),
    ("Mail::DKIM ARC", "as_fields_b_512.*", "fail", "pass", "RFC 8301 §3.2: keys below 1024 bits count for nothing"),
    ("Mail::DKIM ARC", "ams_fields_c_na.*", "pass", "fail", "the suite of RFC 8617 takes relaxed where c= is missing; either form may verify here"),
    ("Mail::DKIM", "dkim_verifier/(02|10|24)-.*", "pass", "no pass", "RFC 8463: it verifies Ed25519 only with a module that Debian does not draw in"),
    ("Mail::DKIM", "dkimpy/test.message.baddomain.*", "no pass", "pass", "RFC 6376 §3.5: d= is a domain name, without parentheses"),
    ("Mail::DKIM", "stalwart/002.*", "pass", "no pass", "RFC 6376 §3.6.1: p= may be an RSAPublicKey as such"),
]


def load(path):
    try:
        with open(os.path.join(SHARED, "conformance", path), encoding="utf-8") as file:
            return json.load(file)
    except OSError:
        print(f"skipped: conformance/{path} is not here")
        sys.exit(77)


class Judge:
    """Counts agreements, prints disagreements, remembers which rows of the table were needed."""

    def __init__(self):
        self.same, self.explained, self.open = Counter(), Counter(), []

    def compare(self, peer, case, ours, theirs, words=""):
        if ours == theirs:
            self.same[peer] += 1
            return
        for number, (row_peer, row_case, row_ours, row_theirs, rule) in enumerate(EXPLAINED):
            pairs = ((row_peer, peer), (row_case, case), (row_ours, ours))
            said = re.fullmatch(row_theirs, theirs) or re.fullmatch(row_theirs, f"{theirs} {words}")
            if said and all(re.fullmatch(pattern, text) for pattern, text in pairs):
                self.explained[number] += 1
                return
        self.open.append(f"{peer}: {case}: we say {ours}, it says {theirs} {words}")

    def report(self):
        for number, (peer, case, ours, theirs, rule) in enumerate(EXPLAINED):
            if self.explained[number]:
                print(f"{self.explained[number]:4} x {peer} {theirs}, we {ours}: {case}\n       {rule}")
            else:
                self.open.append(f"the table's row for {peer}, {case} explains nothing any more")
        for line in self.open:
            print("UNEXPLAINED", line)
        total = sum(self.same.values())
        print(f"{total} agreements ({', '.join(f'{peer} {count}' for peer, count in sorted(self.same.items()))}), "
              f"{sum(self.explained.values())} explained, {len(self.open)} unexplained")
        return 1 if self.open else 0


def ask_us(message, answers, options=()):
    """The JSON of one message under a closed world of answers."""
    with tempfile.TemporaryDirectory() as folder:
        names = [os.path.join(folder, name) for name in ("m.eml", "a.json")]
        with open(names[0], "wb") as file:
            file.write(message)
        with open(names[1], "w", encoding="utf-8") as file:
            json.dump(answers, file)
        run = subprocess.run([CLI, "check", "--json", "--no-undo", "--answers", names[1], *options, names[0]], capture_output=True, check=False)
    return json.loads(run.stdout.splitlines()[0])


# --- SPF

def joined(record):
    return "".join(record["strings"])


def answers_of(zone):
    answers = []
    for name, owner in zone.items():
        kinds = set()
        for record in owner["records"]:
            kinds.add(record["type"])
            value = joined(record) if "strings" in record else f"{record['preference']} {record['exchange'] or '.'}" if record["type"] == "MX" else record["value"]
            answers.append({"name": name, "type": record["type"], "value": value})
        slow = ["A", "AAAA", "MX", "PTR", "TXT"] if owner.get("timeout_all") else owner.get("timeout", [])
        answers += [{"name": name, "type": kind, "error": "TIMEOUT"} for kind in slow if kind not in kinds]
    return answers


def pyspf_lookup(zone):
    def lookup(name, kind, *_):
        found, owner = [], zone.get(name.lower().rstrip("."))
        if owner is None:
            return found
        for record in owner["records"]:
            if record["type"] not in (kind, "CNAME"):
                continue
            if "strings" in record:
                data = tuple(text.encode() for text in record["strings"])
            elif record["type"] == "MX":
                data = (record["preference"], record["exchange"])
            else:
                data = record["value"]
            found.append(((name, record["type"]), data))
        if not found and (owner.get("timeout_all") or kind in owner.get("timeout", [])):
            raise spf.TempError("DNS timeout")
        return found
    return lookup


def with_text(zone, change):
    """The zone with `change` applied to the text of each SPF record."""
    result = {}
    for name, owner in zone.items():
        records = [dict(record, strings=[change(joined(record))]) if record["type"] == "TXT" and joined(record).lower().startswith("v=spf1")
                   else record for record in owner["records"]]
        result[name] = dict(owner, records=records)
    return result


def spf_cases():
    for scenario in load("spf/rfc7208-tests.json")["data"]:
        for test in scenario["tests"]:
            yield test["id"], scenario["zone"], test["host"], test.get("helo") or "", test.get("mailfrom") or ""


def spf_variants():
    for name, zone, host, helo, sender in spf_cases():
        yield name, zone, host, helo, sender
        yield name + "/upper-case sender", zone, host, helo, sender.upper()
        yield name + "/null sender", zone, host, helo, ""
        yield name + "/unknown modifier", with_text(zone, lambda text: text + " x-note=%{d}"), host, helo, sender
        yield name + "/two spaces", with_text(zone, lambda text: text.replace(" ", "  ")), host, helo, sender
        yield name + "/bad term last", with_text(zone, lambda text: text + " nonsense:a.example"), host, helo, sender
        if ":" not in host:
            yield name + "/mapped client", zone, "::ffff:" + host, helo, sender


def compare_spf(judge):
    def ours(case):
        name, zone, host, helo, sender = case
        options = ["--client-ip", host, "--helo", helo, "--mail-from", sender or "<>"]
        return (ask_us(b"Subject: x\r\n\r\n", answers_of(zone), options).get("spf") or {}).get("result", "nothing")

    cases = list(spf_variants()) + list(spf_records.Maker(SEED).cases(GENERATED))
    with ThreadPoolExecutor(os.cpu_count()) as pool:
        results = list(pool.map(ours, cases))
    for (name, zone, host, helo, sender), result in zip(cases, results):
        spf.DNSLookup = pyspf_lookup(zone)
        try:
            said, _, words = spf.query(i=host, s=sender, h=helo, strict=True, timeout=0, querytime=0).check()
        except Exception as error: # what a peer dies of is its answer
            said, words = "died", type(error).__name__
        judge.compare("pyspf", name, result, said, words)


# --- DKIM and ARC

def message_variants(message):
    head, _, body = message.partition(b"\r\n\r\n")
    yield "", message
    yield "/empty lines at the end", message + b"\r\n\r\n"
    if body:
        yield "/text appended", message + b"more\r\n"
    yield "/white space at line ends", head + b"\r\n\r\n" + body.replace(b"\r\n", b" \r\n")
    yield "/second Subject on top", b"Subject: other\r\n" + message
    yield "/From twice", b"From: x@other.example\r\n" + message
    yield "/Subject changed", re.sub(rb"(?im)^(subject:.*?)\r\n", rb"\1 changed\r\n", message, count=1)
    yield "/names in upper case", re.sub(rb"(?m)^(From|To|Date|Message-ID):", lambda m: m[0].upper(), head) + b"\r\n\r\n" + body
    yield "/folded From", re.sub(rb"(?m)^From: ", b"From:\r\n ", head) + b"\r\n\r\n" + body
    yield "/body cut", head + b"\r\n\r\n" + body[: len(body) // 2]
    yield "/no body", head + b"\r\n\r\n"


class MailDkim:
    """The Perl verifier as a filter."""

    def __init__(self):
        try:
            self.process = subprocess.Popen(["/usr/bin/perl", os.path.join(HERE, "verify.pl")], stdin=subprocess.PIPE, stdout=subprocess.PIPE,
                                            stderr=subprocess.DEVNULL, text=True)
            self.ask(b"Subject: x\r\n\r\n", {})
        except (OSError, ValueError):
            print("Mail::DKIM is left out: Debian has libmail-dkim-perl")
            self.process = None

    def ask(self, message, zone):
        print(json.dumps({"message": base64.b64encode(message).decode(), "zone": zone}), file=self.process.stdin, flush=True)
        return json.loads(self.process.stdout.readline())


def crlf(data):
    return re.sub(rb"\r?\n", b"\r\n", data)


def dkim_cases():
    zones = load("dkim/zones.json")
    zones = zones.get("zones", zones)
    for case in load("dkim/cases.json")["cases"]:
        if case["kind"] != "dkim":
            continue
        zone = dict(zones.get(case["zone"]) or {}, **(case.get("zone_override") or {}))
        texts = {name: entry["txt"][0] for name, entry in zone.items() if len(entry.get("txt", [])) == 1}
        if any("status" in entry for entry in zone.values()):
            continue # their ways to fail are not comparable
        with open(os.path.join(SHARED, "conformance/dkim", case["file"]), "rb") as file:
            message = crlf(file.read())
        for variant, changed in message_variants(message):
            yield case["id"] + variant, changed, texts


def arc_cases():
    for scenario in load("arc/arc-draft-validation-tests.json")["data"]:
        zone = {name.lower().rstrip("."): text.replace("\n", "") for name, text in scenario["txt_records"].items()}
        for test in scenario["tests"]:
            for variant, changed in message_variants(crlf(test["message"].encode())):
                yield test["id"] + variant, changed, zone


def dkimpy_lookup(zone):
    def lookup(name, timeout=5):
        name = name.decode() if isinstance(name, bytes) else name
        text = zone.get(name.lower().rstrip("."))
        return text.encode() if text is not None else None
    return lookup


def passes(good):
    return "pass" if good else "no pass"


def dkimpy_signatures(message, zone, count):
    said = []
    for index in range(count):
        try:
            said.append(passes(dkim.DKIM(message, minkey=1024).verify(idx=index, dnsfunc=dkimpy_lookup(zone))))
        except Exception: # it speaks by exceptions
            said.append("no pass")
    return said


def dkimpy_chain(message, zone):
    try:
        return (dkim.ARC(message, minkey=1024).verify(dnsfunc=dkimpy_lookup(zone))[0] or b"none").decode().lower()
    except Exception:
        return "fail"


def compare_messages(judge):
    def ours(case):
        name, message, zone = case
        return ask_us(message, [{"name": owner, "type": "TXT", "value": text} for owner, text in zone.items()])

    perl = MailDkim()
    cases = [("dkim", *case) for case in dkim_cases()] + [("arc", *case) for case in arc_cases()]
    with ThreadPoolExecutor(os.cpu_count()) as pool:
        results = list(pool.map(ours, [case[1:] for case in cases]))
    for (kind, name, message, zone), result in zip(cases, results):
        perl_said = perl.ask(message, zone) if perl.process else None
        if kind == "arc":
            said = (result.get("arc") or {}).get("result", "none")
            judge.compare("dkimpy ARC", name, said, dkimpy_chain(message, zone))
            if perl_said: # it tells a broken form from a broken seal; a chain knows only fail
                judge.compare("Mail::DKIM ARC", name, said, (perl_said["arc"] or "died").replace("invalid", "fail"))
            continue
        signatures = [passes(signature["result"] == "pass") for signature in result["dkim"]]
        peers = [("dkimpy", dkimpy_signatures(message, zone, len(signatures)))]
        if perl_said and len(perl_said["dkim"]) == len(signatures):
            peers.append(("Mail::DKIM", [passes(word == "pass") for word in perl_said["dkim"]]))
        for peer, said in peers:
            for number, (we, they) in enumerate(zip(signatures, said), 1):
                judge.compare(peer, f"{name} #{number}", we, they)


judge = Judge()
compare_spf(judge)
compare_messages(judge)
sys.exit(judge.report())
