#!/usr/bin/env python3
"""Writes resources/examples: three messages of our own making with the DNS answers they were sent under.

real.eml is signed for real (RSA and Ed25519); the keys are made for one run and thrown away, so running this again gives other
signatures. Needs openssl. Follows RFC 6376 §3.4.2, §3.4.4 (relaxed/relaxed) and RFC 8463.
"""
import base64
import hashlib
import json
import os
import re
import subprocess
import tempfile

HERE = os.path.dirname(os.path.abspath(__file__))
OUT = os.path.join(HERE, "..", "..", "resources", "examples")


def openssl(*arguments, data=b""):
    return subprocess.run(["openssl", *arguments], input=data, capture_output=True, check=True).stdout


def crlf(text):
    return text.strip("\n").replace("\n", "\r\n").encode() + b"\r\n"


def relaxed_header(line):
    name, value = line.split(b":", 1)
    value = re.sub(rb"[ \t]+", b" ", value.replace(b"\r\n", b"")).strip()
    return name.lower().strip() + b":" + value + b"\r\n"


def relaxed_body(body):
    lines = [re.sub(rb"[ \t]+", b" ", line).rstrip(b" ") for line in body.split(b"\r\n")]
    return b"\r\n".join(lines).rstrip(b"\r\n") + b"\r\n"


def signature(message, domain, selector, algorithm, key, signed):
    """The whole DKIM-Signature field for `message`, folded."""
    header, body = message.split(b"\r\n\r\n", 1)
    fields = re.split(rb"\r\n(?![ \t])", header)
    body_hash = base64.b64encode(hashlib.sha256(relaxed_body(body)).digest()).decode()
    start = (f"DKIM-Signature: v=1; a={algorithm}; c=relaxed/relaxed; d={domain}; s={selector};\r\n"
             f"\th={':'.join(signed)}; bh={body_hash};\r\n\tb=").encode()
    data = b"".join(relaxed_header(f) for n in signed for f in fields if f.lower().startswith(n.lower().encode() + b":"))
    data += relaxed_header(start)[:-2]
    if algorithm == "rsa-sha256":
        raw = openssl("dgst", "-sha256", "-sign", key, data=data)
    else:  # Ed25519 signs the digest (RFC 8463 §3); openssl wants it in a file
        with tempfile.NamedTemporaryFile() as digest:
            digest.write(hashlib.sha256(data).digest())
            digest.flush()
            raw = openssl("pkeyutl", "-sign", "-inkey", key, "-rawin", "-in", digest.name)
    text = base64.b64encode(raw).decode()
    return start + "\r\n\t ".join(text[i:i + 72] for i in range(0, len(text), 72)).encode() + b"\r\n"


def write(name, message, answers):
    with open(os.path.join(OUT, name + ".eml"), "wb") as file:
        file.write(message)
    rows = ",\n ".join(json.dumps(dict(zip(("name", "type", "value"), row))) for row in answers)
    with open(os.path.join(OUT, name + ".dns.json"), "w", encoding="utf-8") as file:
        file.write("[" + rows + "]\n")


READER = [
    ("harbourview.example", "MX", "10 mx.harbourview.example"),
    ("harbourview.example", "TXT", "v=spf1 ip4:192.0.2.10 -all"),
    ("_dmarc.harbourview.example", "TXT", "v=DMARC1; p=quarantine"),
    ("mx.harbourview.example", "A", "192.0.2.10"),
    ("10.2.0.192.in-addr.arpa", "PTR", "mx.harbourview.example"),
]


def real(folder):
    message = crlf("""
From: Marta Lind <marta.lind@brightmeadow.example>
To: Jonas Weber <jonas.weber@harbourview.example>
Subject: Minutes of Tuesday's meeting
Date: Wed, 18 Nov 2026 09:14:07 +0100
Message-ID: <7f1c2b90-5d8e-4c11@brightmeadow.example>
MIME-Version: 1.0
Content-Type: text/plain; charset=utf-8

Dear Jonas,

here is what we agreed on Tuesday:

 - the garden opens on the first of April,
 - the school brings the seeds,
 - you print the posters.

See you next week
Marta
""")
    signed = ["From", "To", "Subject", "Date", "Message-ID", "MIME-Version", "Content-Type"]
    rsa, ed = os.path.join(folder, "rsa.pem"), os.path.join(folder, "ed.pem")
    openssl("genpkey", "-algorithm", "RSA", "-pkeyopt", "rsa_keygen_bits:2048", "-out", rsa)
    openssl("genpkey", "-algorithm", "ED25519", "-out", ed)
    rsa_key = base64.b64encode(openssl("pkey", "-in", rsa, "-pubout", "-outform", "DER")).decode()
    ed_key = base64.b64encode(openssl("pkey", "-in", ed, "-pubout", "-outform", "DER")[-32:]).decode()
    seals = (signature(message, "brightmeadow.example", "spring26", "rsa-sha256", rsa, signed)
             + signature(message, "brightmeadow.example", "spring26ed", "ed25519-sha256", ed, signed))
    trace = crlf("""
Return-Path: <marta.lind@brightmeadow.example>
Delivered-To: jonas.weber@harbourview.example
Received: from mail.brightmeadow.example (mail.brightmeadow.example [198.51.100.25])
\t(using TLSv1.3 with cipher TLS_AES_256_GCM_SHA384 (256/256 bits))
\tby mx.harbourview.example (Postfix) with ESMTPS id 4Wz8kD2PqHz9rxK
\tfor <jonas.weber@harbourview.example>; Wed, 18 Nov 2026 09:14:11 +0100 (CET)
Authentication-Results: mx.harbourview.example;
\tdkim=pass header.d=brightmeadow.example header.s=spring26;
\tdkim=pass header.d=brightmeadow.example header.s=spring26ed;
\tspf=pass smtp.mailfrom=marta.lind@brightmeadow.example;
\tdmarc=pass header.from=brightmeadow.example
""")
    submission = crlf("""
Received: from [10.20.0.31] (unknown [10.20.0.31])
\tby mail.brightmeadow.example (Postfix) with ESMTPSA id 4Wz8kB6tJcz1n0M
\tfor <jonas.weber@harbourview.example>; Wed, 18 Nov 2026 09:14:08 +0100 (CET)
""")
    write("real", trace + seals + submission + message, READER + [
        ("brightmeadow.example", "TXT", "v=spf1 ip4:198.51.100.24/30 -all"),
        ("brightmeadow.example", "MX", "10 mail.brightmeadow.example"),
        ("_dmarc.brightmeadow.example", "TXT", "v=DMARC1; p=reject; rua=mailto:dmarc@brightmeadow.example"),
        ("spring26._domainkey.brightmeadow.example", "TXT", "v=DKIM1; k=rsa; p=" + rsa_key),
        ("spring26ed._domainkey.brightmeadow.example", "TXT", "v=DKIM1; k=ed25519; p=" + ed_key),
        ("mail.brightmeadow.example", "A", "198.51.100.25"),
        ("25.100.51.198.in-addr.arpa", "PTR", "mail.brightmeadow.example"),
    ])


def forged():
    write("forged", crlf("""
Return-Path: <b-7719@parcel-offers.example>
Delivered-To: jonas.weber@harbourview.example
Received: from vps77.rentahost.example (vps77.rentahost.example [203.0.113.77])
\tby mx.harbourview.example (Postfix) with ESMTP id 4WzFm31vYdz9sBq
\tfor <jonas.weber@harbourview.example>; Thu, 19 Nov 2026 02:41:36 +0100 (CET)
Authentication-Results: mx.harbourview.example;
\tspf=pass smtp.mailfrom=b-7719@parcel-offers.example;
\tdmarc=fail (p=reject) header.from=nordstern-bank.example
Received: from localhost (localhost [127.0.0.1])
\tby vps77.rentahost.example (Postfix) with ESMTP id 9C1D4401A2
\tfor <jonas.weber@harbourview.example>; Thu, 19 Nov 2026 01:41:33 +0000 (UTC)
From: Nordstern Bank <service@nordstern-bank.example>
Reply-To: Nordstern Bank <nordstern.service@freepost.example>
To: jonas.weber@harbourview.example
Subject: Your account will be closed today
Date: Thu, 19 Nov 2026 01:41:33 +0000
Message-ID: <20261119014133.9C1D4401A2@vps77.rentahost.example>
MIME-Version: 1.0
Content-Type: text/html; charset=utf-8

<html><body>
<p>Dear customer,</p>
<p>we noticed something unusual. Confirm your details within 24 hours, or your account will be closed.</p>
<p><a href="http://nordstern-login.parcel-offers.example/confirm">https://www.nordstern-bank.example/login</a></p>
<p>Nordstern Bank, customer service</p>
</body></html>
"""), READER + [
        ("nordstern-bank.example", "TXT", "v=spf1 ip4:192.0.2.128/28 -all"),
        ("nordstern-bank.example", "MX", "10 mx.nordstern-bank.example"),
        ("_dmarc.nordstern-bank.example", "TXT", "v=DMARC1; p=reject; rua=mailto:dmarc@nordstern-bank.example"),
        ("parcel-offers.example", "TXT", "v=spf1 ip4:203.0.113.0/24 ~all"),
        ("vps77.rentahost.example", "A", "203.0.113.77"),
        ("77.113.0.203.in-addr.arpa", "PTR", "vps77.rentahost.example"),
    ])


def bounce():
    write("bounce", crlf("""
Return-Path: <>
Delivered-To: jonas.weber@harbourview.example
Received: from mx.oakfield.example (mx.oakfield.example [198.51.100.90])
\t(using TLSv1.3 with cipher TLS_AES_256_GCM_SHA384 (256/256 bits))
\tby mx.harbourview.example (Postfix) with ESMTPS id 4X04Qn5Bxwz9vTL
\tfor <jonas.weber@harbourview.example>; Fri, 20 Nov 2026 05:22:50 +0100 (CET)
Received: by mx.oakfield.example (Postfix)
\tid 6B0F32C0D7; Fri, 20 Nov 2026 04:22:48 +0000 (UTC)
Date: Fri, 20 Nov 2026 04:22:48 +0000 (UTC)
From: MAILER-DAEMON@mx.oakfield.example (Mail Delivery System)
Subject: Undelivered Mail Returned to Sender
To: jonas.weber@harbourview.example
Auto-Submitted: auto-replied
MIME-Version: 1.0
Content-Type: multipart/report; report-type=delivery-status;
\tboundary="6B0F32C0D7.1795148568/mx.oakfield.example"
Message-Id: <20261120042248.6B0F32C0D8@mx.oakfield.example>

This is a MIME-encapsulated message.

--6B0F32C0D7.1795148568/mx.oakfield.example
Content-Description: Notification
Content-Type: text/plain; charset=us-ascii

This is the mail system at host mx.oakfield.example.

I'm sorry to have to inform you that your message could not
be delivered to one or more recipients. It's attached below.

<orders@oakfield.example>: user unknown

--6B0F32C0D7.1795148568/mx.oakfield.example
Content-Description: Delivery report
Content-Type: message/delivery-status

Reporting-MTA: dns; mx.oakfield.example
X-Postfix-Queue-ID: 6B0F32C0D7
X-Postfix-Sender: rfc822; jonas.weber@harbourview.example
Arrival-Date: Fri, 20 Nov 2026 04:22:45 +0000 (UTC)

Final-Recipient: rfc822; orders@oakfield.example
Original-Recipient: rfc822;orders@oakfield.example
Action: failed
Status: 5.1.1
Diagnostic-Code: X-Postfix; user unknown

--6B0F32C0D7.1795148568/mx.oakfield.example
Content-Description: Undelivered Message
Content-Type: message/rfc822

Return-Path: <jonas.weber@harbourview.example>
Received: from dsl-140-pool.farnet.example (unknown [203.0.113.140])
\tby mx.oakfield.example (Postfix) with ESMTP id 6B0F32C0D7
\tfor <orders@oakfield.example>; Fri, 20 Nov 2026 04:22:45 +0000 (UTC)
From: "Best Watches" <jonas.weber@harbourview.example>
To: orders@oakfield.example
Subject: Luxury watches, today only
Date: Fri, 20 Nov 2026 07:22:41 +0300
Message-ID: <000901dc59c1$8a02f1e0$8c7100cb@dsl-140-pool>
MIME-Version: 1.0
Content-Type: text/plain; charset=us-ascii
X-Mailer: Microsoft Outlook Express 6.00.2900.2180

Watches for a tenth of the price. Only today.

--6B0F32C0D7.1795148568/mx.oakfield.example--
"""), READER + [
        ("oakfield.example", "MX", "10 mx.oakfield.example"),
        ("mx.oakfield.example", "A", "198.51.100.90"),
        ("mx.oakfield.example", "TXT", "v=spf1 a -all"),
        ("90.100.51.198.in-addr.arpa", "PTR", "mx.oakfield.example"),
    ])


if __name__ == "__main__":
    os.makedirs(OUT, exist_ok=True)
    with tempfile.TemporaryDirectory() as keys:
        real(keys)
    forged()
    bounce()
