<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>BatchModel</name>
    <message numerus="yes">
        <source>Wave %1: %n bounces</source>
        <extracomment>Batch table: bounces of one wave. %1 = number of the wave, %n = how many bounces it has</extracomment>
        <translation>
            <numerusform>Wave %1: %n bounce</numerusform>
            <numerusform>Wave %1: %n bounces</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BatchWindow</name>
    <message numerus="yes">
        <source>Stopped after %n message(s).</source>
        <translation>
            <numerusform>Stopped after %n message.</numerusform>
            <numerusform>Stopped after %n messages.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) checked.</source>
        <translation>
            <numerusform>%n message checked.</numerusform>
            <numerusform>%n messages checked.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were no mail.</source>
        <translation>
            <numerusform>%n file was no mail.</numerusform>
            <numerusform>%n files were no mail.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All messages; %n group(s) of messages belong together</source>
        <translation>
            <numerusform>All messages; %n group of messages belongs together</numerusform>
            <numerusform>All messages; %n groups of messages belong together</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Bounce</name>
    <message numerus="yes">
        <source>and %n more address(es)</source>
        <translation>
            <numerusform>and %n more address</numerusform>
            <numerusform>and %n more addresses</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CasesPanel</name>
    <message numerus="yes">
        <source>%n case(s) open</source>
        <translation>
            <numerusform>%n case open</numerusform>
            <numerusform>%n cases open</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Checkup</name>
    <message numerus="yes">
        <source>It has %n sender list(s), and only one may be. So none counts.</source>
        <extracomment>%n = number of lists</extracomment>
        <translation>
            <numerusform>It has %n sender list, and only one may be. So none counts.</numerusform>
            <numerusform>It has %n sender lists, and only one may be. So none counts.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Cluster</name>
    <message numerus="yes">
        <source>%n message(s)</source>
        <translation>
            <numerusform>%n message</numerusform>
            <numerusform>%n messages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CompareDialog</name>
    <message numerus="yes">
        <source>They differ in %n fact(s).</source>
        <translation>
            <numerusform>They differ in %n fact.</numerusform>
            <numerusform>They differ in %n facts.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ContentPanel</name>
    <message numerus="yes">
        <source>%n link(s)</source>
        <translation>
            <numerusform>%n link</numerusform>
            <numerusform>%n links</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more link(s)</source>
        <translation>
            <numerusform>and %n more link</numerusform>
            <numerusform>and %n more links</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attachment(s)</source>
        <translation>
            <numerusform>%n attachment</numerusform>
            <numerusform>%n attachments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more attachment(s)</source>
        <translation>
            <numerusform>and %n more attachment</numerusform>
            <numerusform>and %n more attachments</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DnsDialog</name>
    <message numerus="yes">
        <source>%n question(s) were asked for this message. Nothing else left this computer.</source>
        <translation>
            <numerusform>%n question was asked for this message. Nothing else left this computer.</numerusform>
            <numerusform>%n questions were asked for this message. Nothing else left this computer.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindingsPanel</name>
    <message numerus="yes">
        <source>%n more note(s)</source>
        <comment>folded findings</comment>
        <translation>
            <numerusform>%n more note</numerusform>
            <numerusform>%n more notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <comment>findings</comment>
        <translation>
            <numerusform>Show %n more</numerusform>
            <numerusform>Show %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Hop</name>
    <message numerus="yes">
        <source>Before it came %n more step(s) inside that provider (X-Received).</source>
        <extracomment>X-Received is the name of a header line</extracomment>
        <translation>
            <numerusform>Before it came %n more step inside that provider (X-Received).</numerusform>
            <numerusform>Before it came %n more steps inside that provider (X-Received).</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message numerus="yes">
        <source>No mail was found there; %n file(s) were something else.</source>
        <translation>
            <numerusform>No mail was found there; %n file was something else.</numerusform>
            <numerusform>No mail was found there; %n files were something else.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n DNS question(s)</source>
        <translation>
            <numerusform>%n DNS question</numerusform>
            <numerusform>%n DNS questions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without an answer</source>
        <translation>
            <numerusform>%n without an answer</numerusform>
            <numerusform>%n without an answer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The program did not end properly. %n case(s) were open.</source>
        <translation>
            <numerusform>The program did not end properly. %n case was open.</numerusform>
            <numerusform>The program did not end properly. %n cases were open.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Drop to check %n message(s) as a list</source>
        <translation>
            <numerusform>Drop to check %n message as a list</numerusform>
            <numerusform>Drop to check %n messages as a list</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Drop to analyse %n message(s)</source>
        <translation>
            <numerusform>Drop to analyse %n message</numerusform>
            <numerusform>Drop to analyse %n messages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PathPanel</name>
    <message numerus="yes">
        <source>Show %n step(s) inside that computer</source>
        <extracomment>Path: a link in the place of steps that stay inside one computer</extracomment>
        <translation>
            <numerusform>Show %n step inside that computer</numerusform>
            <numerusform>Show %n steps inside that computer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message numerus="yes">
        <source> and %n more</source>
        <extracomment>appended to the first sender where the message names several; %n = how many more</extracomment>
        <translation>
            <numerusform> and %n more</numerusform>
            <numerusform> and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more line(s)</source>
        <translation>
            <numerusform>and %n more line</numerusform>
            <numerusform>and %n more lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more step(s)</source>
        <translation>
            <numerusform>%n more step</numerusform>
            <numerusform>%n more steps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more note(s)</source>
        <translation>
            <numerusform>and %n more note</numerusform>
            <numerusform>and %n more notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReportFacts</name>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>sender addresses in one message</comment>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>reply addresses in one message</comment>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SentMailStatus</name>
    <message numerus="yes">
        <source>Reading: %n message(s) so far…</source>
        <translation>
            <numerusform>Reading: %n message so far…</numerusform>
            <numerusform>Reading: %n messages so far…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) of yours are known.</source>
        <translation>
            <numerusform>%n message of yours is known.</numerusform>
            <numerusform>%n messages of yours are known.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SourceText</name>
    <message numerus="yes">
        <source> … (%n more bytes in this line)</source>
        <extracomment>Source view, at the end of a very long line. %n = how many bytes of the line are not shown</extracomment>
        <translation>
            <numerusform> … (%n more bytes in this line)</numerusform>
            <numerusform> … (%n more bytes in this line)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Statement</name>
    <message numerus="yes">
        <source>The message has %n sender line(s), and the checks prove only {proven}.</source>
        <extracomment>%n = number of sender lines, {proven} = what the checks prove</extracomment>
        <translation>
            <numerusform>The message has %n sender line, and the checks prove only {proven}.</numerusform>
            <numerusform>The message has %n sender lines, and the checks prove only {proven}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Offline: %n question(s) to the name service were not asked. The answers could change this one.</source>
        <extracomment>%n = number of questions</extracomment>
        <translation>
            <numerusform>Offline: %n question to the name service was not asked. Its answer could change this one.</numerusform>
            <numerusform>Offline: %n questions to the name service were not asked. The answers could change this one.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>We still lack %n answer(s) of the name service: {names}.</source>
        <extracomment>%n = number of answers, {names} = list of names</extracomment>
        <translation>
            <numerusform>We still lack %n answer of the name service: {names}.</numerusform>
            <numerusform>We still lack %n answers of the name service: {names}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Term</name>
    <message numerus="yes">
        <source>Here {domain} sealed the text and %n header line(s), and all are as they were.</source>
        <translation>
            <numerusform>Here {domain} sealed the text and %n header line, and all are as they were.</numerusform>
            <numerusform>Here {domain} sealed the text and %n header lines, and all are as they were.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Times</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n year</numerusform>
            <numerusform>%n years</numerusform>
        </translation>
    </message>
</context>
</TS>
