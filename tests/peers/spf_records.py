"""Random SPF records with a small zone around them: mostly well-formed, often nearly. The same seed gives the same cases."""
import random

DOMAINS = ["a.example", "b.example", "c.example", "d.example"]
TARGETS = DOMAINS + ["void.example", "slow.example", "many.example", "%{d}", "%{h}", "%{l}.a.example", "%{i}.b.example", "%{ir}.%{v}.c.example",
                     "%{o1}.example", "%{d2}", "%{s}.example", "%{p}", "%{l1r-}.a.example", "%%.a.example", "museum", "x.123", "a..b",
                     "%{c}.example", "%{L}.a.example", "a.example.", "-a.example", "a_b.example", "%{h2}", "[192.0.2.1]"]
LENGTHS = ["", "", "/24", "/0", "//64", "/24//64", "/33", "/024", "//129", "/24/24", "/"]
NETWORKS = ["ip4:192.0.2.1", "ip4:192.0.2.0/24", "ip4:1.2.3.4/0", "ip4:192.0.2", "ip4:192.0.2.1/33", "ip4:192.0.2.1:80", "ip4:0192.0.2.1",
            "ip4:192.0.2.256", "ip4:::1", "ip6:2001:db8::1", "ip6:2001:db8::/32", "ip6:::/0", "ip6:::ffff:192.0.2.1", "ip6:2001:db8::1/129",
            "ip6:2001:db8:::1", "ip6:192.0.2.1", "ip6:::192.0.2.1/96", "ip6:fe80::1%eth0"]
ODDITIES = ["all:a.example", "include", "exists", "include:", "ALL", "iNcLuDe:b.example", "foo", "ip4", "all/8", "-", "+", "=x", "ptr/24",
            "exists:a.example/24"]
MODIFIERS = ["redirect=", "exp=", "x-y=", "redirect:", "exp:", "1a=", "a=", "long.name-of_it="]


class Maker:
    def __init__(self, seed):
        self.random = random.Random(seed)

    def term(self):
        pick = self.random.choice
        qualifier = pick(["", "", "", "+", "-", "?", "~"])
        kind = self.random.random()
        if kind < .3:
            return qualifier + pick(["a", "mx"]) + pick(["", ":" + pick(TARGETS)]) + pick(LENGTHS)
        if kind < .6:
            return qualifier + pick(["include:", "exists:", "ptr:"]) + pick(TARGETS)
        if kind < .8:
            return qualifier + pick(NETWORKS)
        if kind < .87:
            return qualifier + "all"
        return pick(MODIFIERS) + pick(TARGETS) if kind < .94 else pick(ODDITIES)

    def record(self):
        head = self.random.choice(["v=spf1"] * 12 + ["V=SPF1", "v=spf10", "v=spf1,"])
        return head + " " + self.random.choice([" ", "  "]).join(self.term() for _ in range(self.random.randint(1, 4)))

    def zone(self):
        pick, zone = self.random.choice, {}
        text = lambda: {"type": "TXT", "strings": [self.record()]}
        for name in DOMAINS:
            records = [text()] + [text() for _ in range(self.random.random() < .08)]
            records += [{"type": "A", "value": pick(["192.0.2.1", "192.0.2.77"])} for _ in range(pick([0, 1]))]
            records += [{"type": "AAAA", "value": pick(["2001:db8::1", "2001:db8::77"])} for _ in range(pick([0, 1]))]
            records += [{"type": "MX", "preference": 10, "exchange": pick(DOMAINS + ["void.example", "slow.example", ""])} for _ in range(pick([0, 0, 1, 2]))]
            zone[name] = {"records": records}
        many = [{"type": "MX", "preference": number, "exchange": f"m{number}.example"} for number in range(pick([10, 11]))]
        zone["many.example"] = {"records": many}
        zone["slow.example"] = {"records": [], "timeout_all": True}
        zone["1.2.0.192.in-addr.arpa"] = {"records": [{"type": "PTR", "value": pick(["a.example", "x.a.example", "b.example"])}]}
        zone["x.a.example"] = {"records": [{"type": "A", "value": "192.0.2.1"}]}
        return zone

    def cases(self, count):
        """(name, zone, client, HELO, MAIL FROM), as those of the published suite."""
        pick = self.random.choice
        for number in range(count):
            yield (f"generated {number}", self.zone(), pick(["192.0.2.1", "192.0.2.1", "2001:db8::1", "::ffff:192.0.2.1"]),
                   pick(["a.example", "OEMCOMPUTER", "[192.0.2.1]", "b.example", "x.a.example"]),
                   pick(["joe@a.example", "joe-x@a.example", "", "joe@A.Example", "joe@b.example", "@c.example", "d.example"]))
