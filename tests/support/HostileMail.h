// Everything a message can hold that some program somewhere would fetch, run, confirm or calculate.
#pragma once

#include <QByteArray>

namespace heloscope::test {

inline const QByteArray hostileMail =
    "Return-Path: <bounce@track.example>\r\n"
    "Received: from evil.example ([192.0.2.66]) by mx.home.example; Mon, 19 Oct 2026 09:00:00 +0000\r\n"
    "DKIM-Signature: v=1; a=rsa-sha256; q=http/get:dns/txt; d=keys.example; s=../../etc; i=@keys.example; h=from; bh=AAAA; b=AAAA\r\n"
    "BIMI-Location: v=BIMI1; l=https://logo.example/l.svg; a=https://logo.example/c.pem\r\n"
    "Disposition-Notification-To: <spy@track.example>\r\nReturn-Receipt-To: <spy@track.example>\r\n"
    "List-Unsubscribe: <https://track.example/u>, <mailto:u@track.example>\r\nX-Image-Url: https://track.example/i.png\r\n"
    "From: =?utf-8?B?PWNtZHwnIC9DIGNhbGMnIUEx?= <ann\x1b[31m@evil.example>\r\n"
    "Subject: =cmd|' /C calc'!A1 <script>alert(1)</script> \xe2\x80\xae\x1b]0;owned\x07\r\n"
    "Content-Type: multipart/mixed; boundary=b\r\n\r\n"
    "--b\r\nContent-Type: text/html\r\n\r\n<base href=\"https://track.example/\"><link rel=stylesheet href=s.css><meta http-equiv=refresh content=\"0;url=https://track.example/\">"
    "<img src=\"https://track.example/p.gif\"><img src=\"file:///etc/passwd\"><iframe src=\"//track.example\"></iframe><a href=\"javascript:x()\">click</a>\r\n"
    "--b\r\nContent-Type: message/external-body; access-type=URL; URL=\"https://track.example/x\"\r\n\r\n\r\n"
    "--b\r\nContent-Type: image/svg+xml; name=\"../../../../tmp/owned.svg\"\r\nContent-Disposition: attachment; filename=\"/etc/cron.d/owned\"\r\n\r\n"
    "<!DOCTYPE s [<!ENTITY e SYSTEM \"https://track.example/e\">]><svg onload=\"x()\">&e;</svg>\r\n--b--\r\n";

} // namespace heloscope::test
