#!/usr/bin/env python3
"""Writes tests/fuzz/seeds: a few small inputs for each fuzz target, cut from our own examples and test vectors or written here.

Files named found-… are kept: they are regressions of something a fuzzer found.
"""
import json
import os
import re
import struct

HERE = os.path.dirname(os.path.abspath(__file__))
ROOT = os.path.join(HERE, "..", "..")
OUT = os.path.join(HERE, "seeds")


def read(*path):
    with open(os.path.join(ROOT, *path), "rb") as file:
        return file.read()


def write(target, seeds):
    folder = os.path.join(OUT, target)
    os.makedirs(folder, exist_ok=True)
    for name in os.listdir(folder):
        if not name.startswith("found-"):
            os.remove(os.path.join(folder, name))
    for number, seed in enumerate(seeds):
        with open(os.path.join(folder, f"{number:02}"), "wb") as file:
            file.write(seed if isinstance(seed, bytes) else seed.encode())


EXAMPLES = ["real", "forged", "bounce"]
MESSAGES = {name: read("resources", "examples", name + ".eml") for name in EXAMPLES}
ANSWERS = {name: read("resources", "examples", name + ".dns.json") for name in EXAMPLES}


def fields(message, name):
    header = message.split(b"\r\n\r\n", 1)[0]
    return re.findall(rb"(?im)^%s:((?:.*\r\n[ \t])*.*)" % name.encode(), header)


def txt(answers, part):
    return [record["value"] for record in json.loads(answers) if record["type"] == "TXT" and part in record["name"]]


LISTED = ("From: Ann <ann@sender.example>\r\nSender: list@lists.example\r\nList-Id: <a.lists.example>\r\nTo: b@home.example\r\nSubject: =?utf-8?B?w6Q=?= =?iso-8859-1?Q?=E4?=\r\n"
          "Date: Mon, 19 Oct 2026 09:00:00 +0000\r\nMessage-ID: <1@sender.example>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/alternative; boundary=\"b 1\"\r\n\r\npreamble\r\n"
          "--b 1\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\nHello=20https://a.example/ =\r\nthere\r\n"
          "--b 1\r\nContent-Type: text/html\r\nContent-Transfer-Encoding: base64\r\n\r\nPGEgaHJlZj0iaHR0cHM6Ly9iLmV4YW1wbGUiPmh0dHBzOi8vYS5leGFtcGxlPC9hPg==\r\n"
          "--b 1\r\nContent-Type: message/rfc822\r\n\r\nFrom: c@d.example\r\n\r\ninner\r\n--b 1--\r\nepilogue\r\n")
ODD = ("From : a@b.example\r\nFrom\r\n : c@d.example\r\n Subject: folded\r\nTo: undisclosed: ;\r\nX-\x00: nul\r\nno colon here\r\nReceived: from [192.0.2.1] (helo=x)\r\n\tby y with smtp; 1 Jan 99 00:00 GMT\r\n\r\n.\r\n")
BARE = "From ann@sender.example Mon Oct 19 09:00:00 2026\nFrom: ann@sender.example\nTo: b@home.example\n\nbody\n"
PASTED = "Delivered-To: b@home.example\nReceived: by 2001:db8::1 with SMTP id a1;\n        Mon, 19 Oct 2026 09:00:00 -0700 (PDT)\nFrom: Ann\n <ann@sender.example>\nSubject: a\n"
ARC = ("ARC-Seal: i=1; a=rsa-sha256; t=1792400000; cv=none; d=lists.example; s=k1;\r\n b=AAAA\r\nARC-Message-Signature: i=1; a=rsa-sha256; c=relaxed/relaxed; d=lists.example; s=k1;\r\n"
       " h=from:to; bh=47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=; b=AAAA\r\nARC-Authentication-Results: i=1; mx.lists.example; dkim=pass header.d=sender.example; spf=pass\r\n"
       "From: ann@sender.example\r\nTo: b@home.example\r\n\r\n")
DKIM2 = ("DKIM2-Signature: i=1; m=1; t=1792400000; d=sender.example; mf=PGFubkBzZW5kZXIuZXhhbXBsZT4=; rt=PGJAaG9tZS5leGFtcGxlPg==; s=k1:ed25519-sha256:AAAA\r\n"
         "Message-Instance: m=1; h=sha256:47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=:47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=\r\nFrom: ann@sender.example\r\n\r\nbody\r\n")
OLDKEYS = "DomainKey-Signature: a=rsa-sha1; q=dns; c=nofws; s=k1; d=sender.example; h=From:To; b=AAAA;\r\nFrom: ann@sender.example\r\nTo: b@home.example\r\n\r\nbody\r\n"
REPORT = ("From: MAILER-DAEMON@mx.home.example\r\nTo: ann@sender.example\r\nAuto-Submitted: auto-replied\r\nContent-Type: multipart/report; report-type=delivery-status; boundary=r\r\n\r\n--r\r\n\r\n"
          "<b@home.example>: host mx.home.example[192.0.2.1] said: 550 5.1.1 no such user\r\n--r\r\nContent-Type: message/delivery-status\r\n\r\nReporting-MTA: dns; mx.home.example\r\n\r\n"
          "Final-Recipient: rfc822; b@home.example\r\nAction: failed\r\nStatus: 5.1.1\r\nDiagnostic-Code: smtp; 550 no such user\r\n--r\r\nContent-Type: text/rfc822-headers\r\n\r\n"
          "Message-ID: <1@sender.example>\r\nFrom: ann@sender.example\r\n\r\n--r--\r\n")
ABUSE = REPORT.replace("delivery-status", "feedback-report").replace("Reporting-MTA: dns; mx.home.example", "Feedback-Type: abuse\r\nVersion: 1\r\nUser-Agent: a/1")
WORDS = "Hi. This is the mail system. I'm sorry to have to inform you that your message could not be delivered to one or more recipients.\r\n\r\n<b@home.example>: 550 unknown\r\n"
MAILS = [*MESSAGES.values(), LISTED, ODD, BARE, PASTED, ARC, DKIM2, OLDKEYS, REPORT, ABUSE]


def analysed():
    for kind, name in enumerate(EXAMPLES):
        yield bytes([kind]) + ANSWERS[name] + b"\n.\n" + MESSAGES[name]
    for number, mail in enumerate(MAILS[3:]):
        yield bytes([number % 5]) + b"v=spf1 a mx -all\n.\n" + mail.encode()


def compound_file(streams):
    """A minimal compound file (MS-CFB): version 3, sectors of 512, mini stream for what is short."""
    def sectors(data):
        return data + b"\0" * (-len(data) % 512)

    end, free, fat_mark = 0xFFFFFFFE, 0xFFFFFFFF, 0xFFFFFFFD
    mini, mini_fat, entries = b"", [], []
    for name, content in streams:
        start = len(mini) // 64
        count = max(1, -(-len(content) // 64))
        mini += content + b"\0" * (count * 64 - len(content))
        mini_fat += [*range(start + 1, start + count), end]
        entries.append((name, start, len(content)))

    def entry(name, kind, left, right, child, start, size):
        wide = (name + "\0").encode("utf-16-le") if name else b""
        return struct.pack("<64sHBBIII16sIQQIQ", wide, len(wide), kind, 1, left, right, child, b"\0" * 16, 0, 0, 0, start, size)

    # Sectors: 0 = FAT, 1 = folder, 2 = mini FAT, 3… = mini stream.
    mini_sectors = len(sectors(mini)) // 512
    folder = entry("Root Entry", 5, free, free, 1, 3, len(mini))
    for number, (name, start, size) in enumerate(entries):
        right = number + 2 if number + 1 < len(entries) else free
        folder += entry(name, 2, free, right, free, start, size)
    while len(folder) % 512:
        folder += entry("", 0, free, free, free, 0, 0)
    assert len(folder) == 512
    table = [fat_mark, end, end, *range(4, 3 + mini_sectors), end]
    fat = struct.pack("<128I", *table, *[free] * (128 - len(table)))
    minis = struct.pack("<128I", *mini_fat, *[free] * (128 - len(mini_fat)))
    head = struct.pack("<8s16sHHHHH6sIIIIIIIIII", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", b"\0" * 16, 0x3E, 3, 0xFFFE, 9, 6, b"\0" * 6, 0, 1, 1, 0, 4096, 2, 1, end, 0, 0)
    return head + struct.pack("<109I", *[free] * 109) + fat + folder + minis + sectors(mini)


def dns_packets():
    """Type octet, counts, flags, then what stands behind the question (a.test, see FuzzDnsReply)."""
    def packet(kind, number, data, count=1, owner=b"\xc0\x0c"):
        record = owner + struct.pack(">HHIH", number, 1, 300, len(data)) + data
        return bytes([kind]) + struct.pack(">HHH", count, 0, 0) + b"\0" + record * count

    yield packet(0, 1, bytes([192, 0, 2, 1]))
    yield packet(1, 28, bytes(16))
    yield packet(2, 5, b"\1b\xc0\x0c")
    yield packet(3, 15, b"\0\x0a\2mx\xc0\x0c", 2)
    yield packet(4, 16, b"\x05v=spf\x03 -a")
    yield packet(5, 12, b"\xc0\x0c")
    yield packet(6, 52, b"\3\1\1" + bytes(32))
    yield packet(4, 16, b"\xff" + b"x" * 255, 3)


def main():
    received = [line for line in read("tests", "data", "received", "lines.txt").decode().split("\n") if line and line[0] not in "#="]
    zone = read("tests", "data", "dns", "zone.json")
    headers = MESSAGES["real"].split(b"\r\n\r\n")[0].decode() + "\r\n"
    wide = headers.encode("utf-16-le")
    key = txt(ANSWERS["real"], "spring26._domainkey")[0]
    ed_key = txt(ANSWERS["real"], "spring26ed")[0]
    profile = json.dumps({"addresses": ["reader@home.example"], "domains": ["home.example"], "outbound_ips": ["192.0.2.0/24", "2001:db8::1"], "outbound_hosts": ["mx.home.example"],
                          "authserv_ids": ["mx.home.example"], "known_people": [{"name": "Ann", "address": "ann@sender.example"}], "recipient": "reader@home.example",
                          "batv": [{"scheme": "prvs", "key_number": 0, "key": "a", "since": "2026-01-01", "mandatory": True}], "srs": [{"secret": "b"}],
                          "sent": ["mail", {"message_id": "<1@home.example>", "date": "2026-10-19T09:00:00Z", "to": ["b@home.example"], "subject": "c"}], "dns": {"home.example TXT": "v=spf1 -all"}})
    case = json.dumps({"heloscope_case": 1, "message": "RnJvbTogYUBiLmV4YW1wbGUNCg0KYg0K", "answers": json.loads(ANSWERS["forged"])[:4], "profile": json.loads(profile) | {"batv": [], "srs": []},
                       "report": {"schema": 1}, "saved_at": "2026-11-21T18:35:00Z", "program": "heloscope 0.1.0", "sha256": {}})

    write("FuzzJson", [profile, case, zone, "[1e5,-0.5,true,null,\"\\u00e4\\ud83d\\ude00\"]"])
    write("FuzzMailDate", ["Mon, 19 Oct 2026 09:00:00 +0000", "19 Oct 26 09:00 EST (comment (nested))", "Sat, 21 Nov 2026 18:35:00 +0100 (CET)", "2026-10-19T09:00:00Z", "Mo, 19. Okt. 2026 09:00:00 +0200"])
    write("FuzzMessage", [bytes([number % 5]) + (mail if isinstance(mail, bytes) else mail.encode()) for number, mail in enumerate(MAILS)])
    write("FuzzReceived", [line.replace("\\n", "\r\n").replace("\\t", "\t") for line in received[::12]])
    write("FuzzVendor", ["X-Spam-Status: No, score=-1.0 required=5.0 tests=A,B autolearn=ham\r\nX-Originating-IP: [192.0.2.1]\r\nX-MS-Exchange-Organization-SCL: 1\r\n\r\n",
                         "X-Forefront-Antispam-Report: CIP:192.0.2.1;CTRY:AT;LANG:de;SCL:1;SRV:;IPV:NLI;SFV:NSPM;\r\nX-Google-Smtp-Source: a\r\nX-Mailer: m 1\r\n\r\n", LISTED, headers + "\r\n"])
    write("FuzzEncodedWord", ["=?utf-8?B?w6Q=?= =?utf-8?Q?=C3=A4?=", "=?iso-2022-jp?B?GyRCJCIbKEI=?=", "=?utf-7?Q?+AOQ-?=", "plain =?x-unknown?q?a_b?=", "=?gb18030?B?gTCBMA==?= =?koi8-r?Q?=C1?="])
    write("FuzzAuthRes", fields(MESSAGES["real"], "Authentication-Results") + fields(MESSAGES["forged"], "Authentication-Results")
          + ["i=1; mx.home.example 1; spf=pass (a (b) c) smtp.mailfrom=\"a b\"@c.example; dkim=fail reason=\"bad\" header.i=@d.example header.b=AbCd; dmarc=none", "mx.home.example; none"])
    write("FuzzReceivedSpf", ["pass (mx.home.example: domain of a@b.example designates 192.0.2.1 as permitted sender) client-ip=192.0.2.1; envelope-from=\"a@b.example\"; helo=c.example;",
                              "SoftFail identity=mailfrom; receiver=x; problem=\"y\"", "none (a(b)"])
    write("FuzzDnsReply", list(dns_packets()))
    write("FuzzDomain", ["a.b.example", "xn--bcher-kva.example", "bücher.example", "А.example", "*.a.co.example", "a..b", "[192.0.2.1]", "_dmarc.x.example."])
    write("FuzzAnswers", [zone, *ANSWERS.values(), '{"answers":[{"name":"*.a.example","type":"TXT","octets":"/w==","value":"x"},{"name":"b.a.example","type":"CNAME","value":"x.example"},'
                          '{"name":"x.example","type":"A","status":"NODATA"},{"name":"a.example","type":"MX","error":"SERVFAIL"}],"recorded_at":"2026-11-21T18:35:00Z"}'])
    write("FuzzSpfRecord", ["a:%{i}._spf.%{d2r} mx/24//64 ip4:192.0.2.0/24 ip6:2001:db8::/32 include:b.test ?exists:%{l1r-}.%{o} ptr redirect=_spf.%{d} exp=e.%{h}", "-all", "+a -all x=%{c} y=%{t}"])
    write("FuzzSpfEvaluate", ["mail.a.test\nv=spf1 include:b.test mx ptr exists:%{ir}.a.test -all exp=c.test\nv=spf1 a:b.test redirect=c.test\nv=spf1 ip4:192.0.2.0/24 ~all\n10 a.test\nmail.a.test\n192.0.2.1\nc.test",
                              "@x%y\nv=spf1 a -all"])
    write("FuzzDmarc", ["v=DMARC1; p=reject; sp=none; adkim=s; aspf=r; pct=50; rua=mailto:a@b.test!10m; ruf=mailto:c@d.test; fo=1:d; t=y\nv=DMARC1; p=none; psd=n\nv=DMARC1; psd=y\nv=DMARC1;p=quarantine", "p=none"])
    write("FuzzCheckup", ["v=spf1 mx include:c.test ~all\nv=DMARC1; p=none; sp=reject; rua=mailto:a@c.test!1m\n" + key + "\n10 mx.b.test\nv=STSv1; id=20261122\nv=TLSRPTv1; rua=mailto:a@b.test\nv=BIMI1; l=\n192.0.2.1",
                          "v=spf1 +all\nv=DMARC1; p=reject; t=y\nv=DKIM1; p=\n0 .\nv=STSv1; id=-\nv=TLSRPTv1; rua=x"])
    write("FuzzBimi", ["v=BIMI1; s=brand\nv=BIMI1; l=https://a.test/l.svg; a=https://a.test/v.pem", "\nv=BIMI1; l=; a="])
    write("FuzzAddress", ['Ann <ann@sender.example>, "B, C" <b@[192.0.2.1]>', "group: a@b.example, c@d.example;, <>", "(c (c)) a . b @ c . example (x)", '=?utf-8?Q?x?= <"a\\"b"@c.example>', "<@r.example:a@b.example>"])
    write("FuzzMime", [LISTED, REPORT, MESSAGES["bounce"], "Content-Type: multipart/mixed; boundary=a\r\n\r\n--a\r\nContent-Type: multipart/mixed; boundary=a-b\r\n\r\n--a-b\r\n\r\nx\r\n--a-b--\r\n--a--\r\n"])
    write("FuzzHtml", ['<p style="display:none">a</p><a href="https://a.example&#47;x">https://b.example</a><!-- c --><script>d</script>&nbsp;&#x41;&amp', "text https://a.example/(x) www.b.example."])
    write("FuzzOutlookMsg", [compound_file([("__substg1.0_007D001F", wide[:2000])]), compound_file([("__properties_version1.0", bytes(64)), ("__substg1.0_007D001E", headers.encode()[:1500])])])
    # RFC 8032 §7.1, tests 1 to 3: key, signature, text; and the key that fits an R and S of nothing, whatever the text.
    write("FuzzEd25519", [bytes.fromhex(seed) for seed in (
        "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511ae5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bacc61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b",
        "3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c0072",
        "fc51cd8e6218a1a38da47ed00230f0580816ed13ba3303ac5deb9115489080256291d657deec24024827e69c3abe01a30ce548a284743a445e3680d7db5ac3ac18ff9b538d16f290ae67f760984dc6594a7c15e9716ed28dc027beceea1ec40aaf82",
        "01" + 31 * "00" + "01" + 63 * "00" + "61",
    )])
    write("FuzzTagList", [fields(MESSAGES["real"], "DKIM-Signature")[0], "v=1; a=b ; c=\r\n d; =; e", "a=1;;a=2;"])
    signed = MESSAGES["real"]
    write("FuzzDkim", [key.encode() + b"\n" + signed, ed_key.encode() + b"\n" + signed, b"v=DKIM1; h=sha256; k=rsa; s=email; t=y:s; n=x; p=\nDKIM-Signature: v=1; a=rsa-sha1; c=simple/simple; d=a.example; s=s; l=1; t=1; x=2;"
                       b" i=@b.a.example; q=dns/txt; z=From:a|To:b; h=from:from:to; bh=AAAA; b=AAAA\r\nFrom: a@a.example\r\n\r\nxy\r\n"])
    wrapped = (b"https://eur01.safelinks.protection.outlook.com/?url=https%3A%2F%2Fshop.example%2F&data=05&reserved=0 https://urldefense.com/v3/__https://a.example/**A?x__;IyM!!A!b$ "
               b"https://urldefense.proofpoint.com/v2/url?u=https-3A__shop.example_a&d=D&e= https://gate.example/?u=http%3A%2F%2Fb.example\r\n-- \r\nlist\r\n")
    write("FuzzUndo", [key.encode() + b"\n" + signed, key.encode() + b"\n" + signed + wrapped,
                       key.encode() + b"\nDKIM-Signature: v=1; a=rsa-sha256; c=simple/simple; d=a.example; s=s; h=from:to:subject:date:content-type:content-transfer-encoding; bh=AAAA; b=AAAA\r\n"
                       b"Subject: [EXT] =?utf-8?Q?=C3=A4?=\r\nDate: Mon, 5 Oct 2026 09:00:00 GMT\r\n" + LISTED.encode()])
    write("FuzzDkimBody", [b"\1" + MESSAGES["real"].split(b"\r\n\r\n", 1)[1], b"\7a \t b\r\n\r\n \r\n\r\n", b"\0\r\n\r\n", b"\2x\r\ry\n"])
    write("FuzzDomainKeys", [key.encode() + b"\n" + OLDKEYS.encode(), b"g=ann; k=rsa; t=y; p=AAAA\n" + OLDKEYS.encode()])
    write("FuzzArc", [key.encode() + b"\n" + ARC.encode(), b"p=\n" + ARC.encode().replace(b"i=1", b"i=2") + ARC.encode()])
    write("FuzzDkim2", [ed_key.encode() + b"\n" + DKIM2.encode(), b'{"b":[{"c":[1,3]},{"d":["x","y"]}],"h":{"subject":[{"d":["a"]}]}}\n' + DKIM2.encode()])
    write("FuzzLookAlike", ["paypal.examplepaypa1.example", "аррӏе.exampleapple.example", "rnicrosoft.examplemicrosoft.example", "AnnAnn "])
    write("FuzzBounce", [REPORT, ABUSE, MESSAGES["bounce"], "From: MAILER-DAEMON@mx.home.example\r\nSubject: Undelivered Mail Returned to Sender\r\n\r\n" + WORDS + "\r\n--- Below this line is a copy of the message.\r\n\r\n" + BARE])
    write("FuzzReturnPathTag", ["prvs=0123abcdef=ann@sender.example", "SRS0=HHHH=TT=sender.example=ann@home.example", "SRS1=HHHH=first.example==GGGG=TT=sender.example=ann@home.example",
                                "btv1==012345678==ann@sender.example", "ann+b=home.example@lists.example", "msprvs1=1234567890abc=bounces-1-2@sender.example"])
    write("FuzzAnalyse", list(analysed()))
    write("FuzzCaseFile", [case, profile])
    write("FuzzMbox", [BARE + "\n" + BARE.replace("body", ">From me"), BARE.encode() * 3, "From a\n\nFrom b\n\n", MESSAGES["real"]])


if __name__ == "__main__":
    main()
