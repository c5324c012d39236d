<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Advice</name>
    <message>
        <source>Tell the user what the other server said. It stands under “The bounce”.</source>
        <translation>Sagen Sie dem Benutzer, was der andere Server gesagt hat. Es steht unter „Der Rückläufer“.</translation>
    </message>
    <message>
        <source>If several users see the same, show it to whoever runs the mail server.</source>
        <translation>Sehen mehrere Benutzer dasselbe, zeigen Sie es dem Betreuer des Mailservers.</translation>
    </message>
    <message>
        <source>Find out who looks after the web site, and hand over this report.</source>
        <translation>Finden Sie heraus, wer die Website betreut, und geben Sie diesen Bericht weiter.</translation>
    </message>
    <message>
        <source>Tell the user that the mail password is not the cause.</source>
        <translation>Sagen Sie dem Benutzer, dass das Mail-Passwort nicht die Ursache ist.</translation>
    </message>
    <message>
        <source>Block the account now, or set a new password together with the user.</source>
        <translation>Sperren Sie das Konto jetzt, oder setzen Sie zusammen mit dem Benutzer ein neues Passwort.</translation>
    </message>
    <message>
        <source>End all logins, and look for forwarding rules that the user did not make.</source>
        <translation>Beenden Sie alle Anmeldungen und suchen Sie nach Weiterleitungsregeln, die nicht vom Benutzer stammen.</translation>
    </message>
    <message>
        <source>Hand this report to whoever runs the mail server today.</source>
        <translation>Geben Sie diesen Bericht noch heute dem Betreuer des Mailservers.</translation>
    </message>
    <message>
        <source>Look into the sent mail together with the user.</source>
        <translation>Sehen Sie zusammen mit dem Benutzer die gesendeten Mails durch.</translation>
    </message>
    <message>
        <source>If the message is not there, tell the user that somebody borrowed the address.</source>
        <translation>Ist die Nachricht nicht dabei, sagen Sie dem Benutzer, dass sich jemand die Adresse geborgt hat.</translation>
    </message>
    <message>
        <source>Tell the user that the account was not used, only its address.</source>
        <translation>Sagen Sie dem Benutzer, dass niemand das Konto benutzt hat, nur dessen Adresse.</translation>
    </message>
    <message>
        <source>If many come, hand one report to whoever runs the mail server.</source>
        <translation>Kommen viele, geben Sie einen Bericht dem Betreuer des Mailservers.</translation>
    </message>
    <message>
        <source>Ask whether anybody clicked or typed a password.</source>
        <translation>Fragen Sie, ob jemand geklickt oder ein Passwort eingegeben hat.</translation>
    </message>
    <message>
        <source>If so, set a new password and end all logins.</source>
        <translation>Wenn ja, setzen Sie ein neues Passwort und beenden Sie alle Anmeldungen.</translation>
    </message>
    <message>
        <source>Look who else got it, and take it out of their mailboxes.</source>
        <translation>Sehen Sie nach, wer die Nachricht noch bekommen hat, und nehmen Sie sie aus diesen Postfächern.</translation>
    </message>
    <message>
        <source>Tell the user that nothing failed. You can close this case.</source>
        <translation>Sagen Sie dem Benutzer, dass nichts fehlgeschlagen ist. Sie können diesen Fall schließen.</translation>
    </message>
    <message>
        <source>Find out which list or program sent that mail.</source>
        <translation>Finden Sie heraus, welche Mailingliste oder welches Programm diese Mail gesendet hat.</translation>
    </message>
    <message>
        <source>Have the address taken off that list.</source>
        <translation>Lassen Sie die Adresse von dieser Liste streichen.</translation>
    </message>
    <message>
        <source>Read under “What was not checked” what would help.</source>
        <translation>Lesen Sie unter „Was nicht geprüft wurde“, was helfen würde.</translation>
    </message>
    <message>
        <source>If many users get the same answer, look into the log of your own server.</source>
        <translation>Bekommen viele Benutzer dieselbe Antwort, sehen Sie in das Protokoll Ihres eigenen Servers.</translation>
    </message>
    <message>
        <source>Find the form or program that sends, stop it, and empty the mail queue.</source>
        <translation>Suchen Sie das Formular oder Programm, das sendet, halten Sie es an und leeren Sie die Warteschlange der Mails.</translation>
    </message>
    <message>
        <source>Bring the web site up to date before you turn it on again.</source>
        <translation>Bringen Sie die Website auf den neuesten Stand, bevor Sie sie wieder einschalten.</translation>
    </message>
    <message>
        <source>Find in your log what this account sent, and stop what still waits.</source>
        <translation>Suchen Sie im Protokoll, was dieses Konto gesendet hat, und halten Sie an, was noch wartet.</translation>
    </message>
    <message>
        <source>Find out how the login was stolen before you open the account again.</source>
        <translation>Finden Sie heraus, wie die Anmeldung gestohlen wurde, bevor Sie das Konto wieder freigeben.</translation>
    </message>
    <message>
        <source>Mark your return addresses (BATV). Your server can then refuse such bounces.</source>
        <translation>Versehen Sie Ihre Rücksendeadressen mit einem Kennzeichen (BATV). Dann kann Ihr Server solche Rückläufer ablehnen.</translation>
    </message>
    <message>
        <source>Publish a strict rule (DMARC), so that others refuse forged mail in your name.</source>
        <translation>Veröffentlichen Sie eine strenge Regel (DMARC), damit andere gefälschte Mails in Ihrem Namen ablehnen.</translation>
    </message>
    <message>
        <source>Mark your return addresses (BATV). Your server can then refuse false bounces.</source>
        <translation>Versehen Sie Ihre Rücksendeadressen mit einem Kennzeichen (BATV). Dann kann Ihr Server falsche Rückläufer ablehnen.</translation>
    </message>
    <message>
        <source>Nothing needs to be done.</source>
        <translation>Es ist nichts zu tun.</translation>
    </message>
    <message>
        <source>Check how people get onto your lists, and how they get off.</source>
        <translation>Prüfen Sie, wie Leute auf Ihre Mailinglisten kommen und wie sie wieder herunterkommen.</translation>
    </message>
    <message>
        <source>Look in your log for the number (Message-ID) of the returned message.</source>
        <translation>Suchen Sie im Protokoll nach der Nummer (Message-ID) der zurückgeschickten Nachricht.</translation>
    </message>
    <message>
        <source>Tell the user that {domain} did not send it.</source>
        <translation>Sagen Sie dem Benutzer, dass {domain} die Nachricht nicht gesendet hat.</translation>
    </message>
    <message>
        <source>Ask whether anybody clicked, answered, paid or typed a password.</source>
        <translation>Fragen Sie, ob jemand geklickt, geantwortet, gezahlt oder ein Passwort eingegeben hat.</translation>
    </message>
    <message>
        <source>Show the user how {domain} differs from the domain that it copies.</source>
        <translation>Zeigen Sie dem Benutzer, worin sich {domain} von der nachgeahmten Domain unterscheidet.</translation>
    </message>
    <message>
        <source>Ask whether anybody answered or paid.</source>
        <translation>Fragen Sie, ob jemand geantwortet oder gezahlt hat.</translation>
    </message>
    <message>
        <source>Look who else got mail from that address.</source>
        <translation>Sehen Sie nach, wer noch Mails von dieser Adresse bekommen hat.</translation>
    </message>
    <message>
        <source>Show the user the address beside the name: the name is borrowed.</source>
        <translation>Zeigen Sie dem Benutzer die Adresse neben dem Namen: Der Name ist geborgt.</translation>
    </message>
    <message>
        <source>Tell the user that it came from {domain}.</source>
        <translation>Sagen Sie dem Benutzer, dass die Nachricht von {domain} kam.</translation>
    </message>
    <message>
        <source>If it still seems odd, let the user call the sender: a stolen account looks the same.</source>
        <translation>Wirkt sie trotzdem seltsam, lassen Sie den Benutzer den Absender anrufen: Ein gestohlenes Konto sieht genauso aus.</translation>
    </message>
    <message>
        <source>Call it neither real nor forged.</source>
        <translation>Nennen Sie die Nachricht weder echt noch gefälscht.</translation>
    </message>
    <message>
        <source>Until then, let the user ask the sender another way.</source>
        <translation>Lassen Sie den Benutzer bis dahin den Absender auf anderem Weg fragen.</translation>
    </message>
    <message>
        <source>Ask the user whether it was expected, and through which list or mailbox it came.</source>
        <translation>Fragen Sie den Benutzer, ob die Nachricht erwartet war und über welche Mailingliste oder welches Postfach sie kam.</translation>
    </message>
    <message>
        <source>If nobody can explain it, treat it like forged mail.</source>
        <translation>Kann es niemand erklären, behandeln Sie die Nachricht wie eine gefälschte.</translation>
    </message>
    <message>
        <source>Find in your log who else got it.</source>
        <translation>Suchen Sie im Protokoll, wer die Nachricht noch bekommen hat.</translation>
    </message>
    <message>
        <source>Find in your log what else came from {ip}.</source>
        <translation>Suchen Sie im Protokoll, was noch von {ip} kam.</translation>
    </message>
    <message>
        <source>Warn the person or company whose name was borrowed.</source>
        <translation>Warnen Sie die Person oder Firma, deren Name geborgt wurde.</translation>
    </message>
    <message>
        <source>Let your server refuse mail in your own name that comes from outside without a login.</source>
        <translation>Lassen Sie Ihren Server Mails in Ihrem eigenen Namen ablehnen, wenn sie ohne Anmeldung von außen kommen.</translation>
    </message>
    <message>
        <source>Put every service that sends for you on your sender list (SPF). Then make your rule (DMARC) strict.</source>
        <translation>Setzen Sie jeden Dienst, der für Sie sendet, auf Ihre Absenderliste (SPF). Machen Sie dann Ihre Regel (DMARC) streng.</translation>
    </message>
    <message>
        <source>Name your own servers and forwarders in the settings, where they are missing.</source>
        <translation>Nennen Sie in den Einstellungen Ihre eigenen Server und Weiterleiter, falls sie dort fehlen.</translation>
    </message>
    <message>
        <source>If {domain} is a partner, ask its owner to seal its mail (DKIM).</source>
        <translation>Ist {domain} ein Partner, bitten Sie den Inhaber, die Mails zu versiegeln (DKIM).</translation>
    </message>
    <message>
        <source>Look at the path. If a forwarder or list of yours is on it, name it in the settings.</source>
        <translation>Sehen Sie sich den Weg an. Liegt ein Weiterleiter oder eine Mailingliste von Ihnen darauf, nennen Sie das in den Einstellungen.</translation>
    </message>
    <message>
        <source>Find out why your server took it in, and whether it obeys rules (DMARC) at all.</source>
        <translation>Finden Sie heraus, warum Ihr Server die Nachricht annahm und ob er Regeln (DMARC) überhaupt befolgt.</translation>
    </message>
    <message>
        <source>Wait. The server tries again by itself, for some days.</source>
        <translation>Warten Sie. Der Server versucht es einige Tage lang von selbst wieder.</translation>
    </message>
    <message>
        <source>If it is urgent, tell the person another way.</source>
        <translation>Ist es dringend, sagen Sie es der Person auf anderem Weg.</translation>
    </message>
    <message>
        <source>If it fails in the end, you get another message.</source>
        <translation>Schlägt es am Ende fehl, bekommen Sie noch eine Nachricht.</translation>
    </message>
    <message>
        <source>Nothing failed, so nothing needs to be done.</source>
        <translation>Nichts ist fehlgeschlagen, also ist nichts zu tun.</translation>
    </message>
    <message>
        <source>Read why your message did not arrive.</source>
        <translation>Lesen Sie, warum Ihre Nachricht nicht ankam.</translation>
    </message>
    <message>
        <source>Check the address letter by letter, and send again if it was wrong.</source>
        <translation>Prüfen Sie die Adresse Buchstabe für Buchstabe. War sie falsch, senden Sie noch einmal.</translation>
    </message>
    <message>
        <source>If the address is right, tell the person another way.</source>
        <translation>Stimmt die Adresse, sagen Sie es der Person auf anderem Weg.</translation>
    </message>
    <message>
        <source>If it happens again, show this report to whoever runs your mail server.</source>
        <translation>Passiert es wieder, zeigen Sie diesen Bericht dem Betreuer Ihres Mailservers.</translation>
    </message>
    <message>
        <source>Your mail password is not the way it was sent, so do not start there.</source>
        <translation>Ihr Mail-Passwort war nicht der Weg, auf dem das gesendet wurde. Fangen Sie also nicht dort an.</translation>
    </message>
    <message>
        <source>Tell whoever runs your web site today, with this report.</source>
        <translation>Sagen Sie es noch heute dem Betreuer Ihrer Website und geben Sie ihm diesen Bericht.</translation>
    </message>
    <message>
        <source>Let them stop the form or program that sends mail, and bring the site up to date.</source>
        <translation>Bitten Sie ihn, das Formular oder Programm anzuhalten, das Mails sendet, und die Website auf den neuesten Stand zu bringen.</translation>
    </message>
    <message>
        <source>Change the password of your mail account now, on a clean computer.</source>
        <translation>Ändern Sie jetzt das Passwort Ihres Mailkontos, und zwar an einem sauberen Computer.</translation>
    </message>
    <message>
        <source>Log out everywhere, and turn on a second step for the login.</source>
        <translation>Melden Sie sich überall ab und schalten Sie für die Anmeldung einen zweiten Schritt ein.</translation>
    </message>
    <message>
        <source>Look for forwarding rules that you did not set up.</source>
        <translation>Suchen Sie nach Weiterleitungsregeln, die Sie nicht eingerichtet haben.</translation>
    </message>
    <message>
        <source>Tell the people who may have got such mail from you.</source>
        <translation>Sagen Sie es allen, die solche Mails von Ihnen bekommen haben könnten.</translation>
    </message>
    <message>
        <source>Tell whoever runs your mail server today, with this report.</source>
        <translation>Sagen Sie es noch heute dem Betreuer Ihres Mailservers und geben Sie ihm diesen Bericht.</translation>
    </message>
    <message>
        <source>Look into your sent mail for messages that you did not write.</source>
        <translation>Sehen Sie nach, ob in Ihren gesendeten Mails Nachrichten liegen, die Sie nicht geschrieben haben.</translation>
    </message>
    <message>
        <source>If you find any, change your password now.</source>
        <translation>Finden Sie welche, ändern Sie jetzt Ihr Passwort.</translation>
    </message>
    <message>
        <source>If you find none, delete it. If many come, they stop in a few days.</source>
        <translation>Finden Sie keine, löschen Sie den Rückläufer. Kommen viele, hört das nach ein paar Tagen auf.</translation>
    </message>
    <message>
        <source>If you are not sure, show this report to whoever runs your mail server.</source>
        <translation>Sind Sie nicht sicher, zeigen Sie diesen Bericht dem Betreuer Ihres Mailservers.</translation>
    </message>
    <message>
        <source>You need not change your password for this.</source>
        <translation>Sie müssen deswegen Ihr Passwort nicht ändern.</translation>
    </message>
    <message>
        <source>Delete it. If many come, they stop in a few days.</source>
        <translation>Löschen Sie den Rückläufer. Kommen viele, hört das nach ein paar Tagen auf.</translation>
    </message>
    <message>
        <source>Tell whoever runs your domain if many come. A strict rule (DMARC) helps.</source>
        <translation>Kommen viele, sagen Sie es dem Betreuer Ihrer Domain. Eine strenge Regel (DMARC) hilft.</translation>
    </message>
    <message>
        <source>Do not click, and type no password anywhere it leads.</source>
        <translation>Klicken Sie nicht, und geben Sie nirgends ein Passwort ein, wohin sie führt.</translation>
    </message>
    <message>
        <source>If you have typed a password, change it now.</source>
        <translation>Wenn Sie ein Passwort eingegeben haben, ändern Sie es jetzt.</translation>
    </message>
    <message>
        <source>Report it to whoever runs your mail server, then delete it.</source>
        <translation>Melden Sie die Nachricht dem Betreuer Ihres Mailservers, und löschen Sie sie dann.</translation>
    </message>
    <message>
        <source>If it asks you to confirm a message you did not write, do not confirm it.</source>
        <translation>Sollen Sie eine Nachricht bestätigen, die nicht von Ihnen ist, tun Sie es nicht.</translation>
    </message>
    <message>
        <source>If many come, tell whoever runs your mail server.</source>
        <translation>Kommen viele, sagen Sie es dem Betreuer Ihres Mailservers.</translation>
    </message>
    <message>
        <source>Take that person off your list.</source>
        <translation>Streichen Sie diese Person von Ihrer Liste.</translation>
    </message>
    <message>
        <source>Look at what you sent and whether they had asked for it.</source>
        <translation>Sehen Sie nach, was Sie gesendet haben und ob es gewünscht war.</translation>
    </message>
    <message>
        <source>Show it to whoever runs your mail server.</source>
        <translation>Zeigen Sie es dem Betreuer Ihres Mailservers.</translation>
    </message>
    <message>
        <source>Ask yourself whether you wrote to that person.</source>
        <translation>Überlegen Sie, ob Sie dieser Person geschrieben haben.</translation>
    </message>
    <message>
        <source>Look into your sent mail around that day.</source>
        <translation>Sehen Sie in Ihren gesendeten Mails um diesen Tag herum nach.</translation>
    </message>
    <message>
        <source>If you did not write it, show this report to whoever runs your mail server.</source>
        <translation>Stammt sie nicht von Ihnen, zeigen Sie diesen Bericht dem Betreuer Ihres Mailservers.</translation>
    </message>
    <message>
        <source>Read the address letter by letter: it only looks like the one you know.</source>
        <translation>Lesen Sie die Adresse Buchstabe für Buchstabe: Sie sieht nur so aus wie die, die Sie kennen.</translation>
    </message>
    <message>
        <source>Do not answer, click or pay before you are sure who it is.</source>
        <translation>Antworten, klicken und zahlen Sie nicht, bevor Sie sicher wissen, wer es ist.</translation>
    </message>
    <message>
        <source>Ask the person you think it is, by phone or in person.</source>
        <translation>Fragen Sie die Person, für die Sie den Absender halten, am Telefon oder persönlich.</translation>
    </message>
    <message>
        <source>Report it to whoever runs your mail server.</source>
        <translation>Melden Sie die Nachricht dem Betreuer Ihres Mailservers.</translation>
    </message>
    <message>
        <source>Look at the address itself, not at the name beside it.</source>
        <translation>Achten Sie auf die Adresse selbst, nicht auf den Namen daneben.</translation>
    </message>
    <message>
        <source>Ask the person it seems to be, by phone or in person.</source>
        <translation>Fragen Sie die Person, die es zu sein scheint, am Telefon oder persönlich.</translation>
    </message>
    <message>
        <source>If it was not that person, report it to whoever runs your mail server.</source>
        <translation>War sie es nicht, melden Sie es dem Betreuer Ihres Mailservers.</translation>
    </message>
    <message>
        <source>You can treat it as mail from that address.</source>
        <translation>Sie können sie als Mail von dieser Adresse behandeln.</translation>
    </message>
    <message>
        <source>A real sender can still ask for too much. Think before you pay or give data.</source>
        <translation>Auch ein echter Absender kann zu viel verlangen. Denken Sie nach, bevor Sie zahlen oder Daten herausgeben.</translation>
    </message>
    <message>
        <source>If what it wants is odd, call the sender on a number you know.</source>
        <translation>Kommt Ihnen der Wunsch seltsam vor, rufen Sie den Absender unter einer Nummer an, die Sie kennen.</translation>
    </message>
    <message>
        <source>Do not act on it alone.</source>
        <translation>Handeln Sie nicht allein deswegen.</translation>
    </message>
    <message>
        <source>Ask the sender another way, on a number or address you already know.</source>
        <translation>Fragen Sie den Absender auf anderem Weg, über eine Nummer oder Adresse, die Sie schon kennen.</translation>
    </message>
    <message>
        <source>For a better answer, give the full source of the message.</source>
        <translation>Für eine bessere Antwort geben Sie den vollständigen Quelltext der Nachricht an.</translation>
    </message>
    <message>
        <source>If in doubt, show this report to whoever runs your mail server.</source>
        <translation>Im Zweifel zeigen Sie diesen Bericht dem Betreuer Ihres Mailservers.</translation>
    </message>
    <message>
        <source>A list or forwarder may explain it, so do not accuse anyone yet.</source>
        <translation>Eine Mailingliste oder ein Weiterleiter kann der Grund sein. Beschuldigen Sie also noch niemanden.</translation>
    </message>
    <message>
        <source>Do not answer, click or pay before you are sure.</source>
        <translation>Antworten, klicken und zahlen Sie nicht, bevor Sie sicher sind.</translation>
    </message>
    <message>
        <source>If the sender knows nothing of it, report it to whoever runs your mail server.</source>
        <translation>Weiß der Absender nichts davon, melden Sie es dem Betreuer Ihres Mailservers.</translation>
    </message>
    <message>
        <source>Do not click, answer or pay.</source>
        <translation>Klicken, antworten und zahlen Sie nicht.</translation>
    </message>
    <message>
        <source>If you gave a password, change it now. If you gave a card number, call your bank.</source>
        <translation>Haben Sie ein Passwort angegeben, ändern Sie es jetzt. Haben Sie eine Kartennummer angegeben, rufen Sie Ihre Bank an.</translation>
    </message>
    <message>
        <source>Delete it, or keep it as evidence.</source>
        <translation>Löschen Sie die Nachricht, oder heben Sie sie als Beweis auf.</translation>
    </message>
    <message>
        <source>Report it to whoever runs your mail server, with this report.</source>
        <translation>Melden Sie die Nachricht mit diesem Bericht dem Betreuer Ihres Mailservers.</translation>
    </message>
</context>
<context>
    <name>BatchModel</name>
    <message numerus="yes">
        <source>Wave %1: %n bounces</source>
        <extracomment>Batch table: bounces of one wave. %1 = number of the wave, %n = how many bounces it has</extracomment>
        <translation>
            <numerusform>Welle %1: %n Rückläufer</numerusform>
            <numerusform>Welle %1: %n Rückläufer</numerusform>
        </translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Betreff</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Domain</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Bounces alike</source>
        <translation>Gleichartige Rückläufer</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Empfangen</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
</context>
<context>
    <name>BatchWindow</name>
    <message>
        <source>Many messages</source>
        <translation>Viele Nachrichten</translation>
    </message>
    <message>
        <source>Messages with their answers</source>
        <translation>Nachrichten mit ihren Antworten</translation>
    </message>
    <message>
        <source>Show only one answer</source>
        <translation>Nur eine Antwort zeigen</translation>
    </message>
    <message>
        <source>Groups of messages that belong together</source>
        <translation>Gruppen von Nachrichten, die zusammengehören</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Cancel (Esc)</source>
        <translation>Abbrechen (Esc)</translation>
    </message>
    <message>
        <source>&amp;Open this one</source>
        <translation>Diese &amp;öffnen</translation>
    </message>
    <message>
        <source>Export as &amp;CSV…</source>
        <translation>Als &amp;CSV exportieren…</translation>
    </message>
    <message>
        <source>Export as &amp;JSON lines…</source>
        <translation>Als &amp;JSON-Zeilen exportieren…</translation>
    </message>
    <message>
        <source>All answers</source>
        <translation>Alle Antworten</translation>
    </message>
    <message>
        <source>Could not be read</source>
        <translation>Nicht lesbar</translation>
    </message>
    <message numerus="yes">
        <source>All messages; %n group(s) of messages belong together</source>
        <translation>
            <numerusform>Alle Nachrichten; %n Gruppe von Nachrichten gehört zusammen</numerusform>
            <numerusform>Alle Nachrichten; %n Gruppen von Nachrichten gehören jeweils zusammen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped after %n message(s).</source>
        <translation>
            <numerusform>Nach %n Nachricht angehalten.</numerusform>
            <numerusform>Nach %n Nachrichten angehalten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) checked.</source>
        <translation>
            <numerusform>%n Nachricht geprüft.</numerusform>
            <numerusform>%n Nachrichten geprüft.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were no mail.</source>
        <translation>
            <numerusform>%n Datei war keine Mail.</numerusform>
            <numerusform>%n Dateien waren keine Mails.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 checked, %2 found so far</source>
        <extracomment>Batch. %1 = messages checked, %2 = messages found so far</extracomment>
        <translation>%1 geprüft, bisher %2 gefunden</translation>
    </message>
    <message>
        <source>%1 of %2, less than a minute left</source>
        <extracomment>Batch. %1 = messages checked, %2 = all messages, %3 = time left, &quot;2 minutes&quot;</extracomment>
        <translation>%1 von %2, noch weniger als eine Minute</translation>
    </message>
    <message>
        <source>%1 of %2, about %3 left</source>
        <translation>%1 von %2, noch etwa %3</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <extracomment>Batch, after an export. %1 = file name</extracomment>
        <translation>Als %1 gespeichert.</translation>
    </message>
    <message>
        <source>The file could not be written: %1</source>
        <translation>Die Datei konnte nicht geschrieben werden: %1</translation>
    </message>
</context>
<context>
    <name>Border</name>
    <message>
        <source>Your server noted the same address in a second place.</source>
        <translation>Ihr Server hat dieselbe Adresse an einer zweiten Stelle vermerkt.</translation>
    </message>
    <message>
        <source>Your server noted another address in a second place.</source>
        <translation>Ihr Server hat an einer zweiten Stelle eine andere Adresse vermerkt.</translation>
    </message>
    <message>
        <source>Your server noted the address of the filter in front of it.</source>
        <translation>Ihr Server hat die Adresse des Filters vermerkt, der vor ihm steht.</translation>
    </message>
    <message>
        <source>A filter or a second mail system stands in front.</source>
        <translation>Davor steht ein Filter oder ein zweites Mailsystem.</translation>
    </message>
    <message>
        <source>A mail filter stands in front of your server.</source>
        <translation>Vor Ihrem Server steht ein Mailfilter.</translation>
    </message>
    <message>
        <source>A mark of your mail service stands right below.</source>
        <translation>Gleich darunter steht ein Kennzeichen Ihres Maildienstes.</translation>
    </message>
    <message>
        <source>The line does not tell the address of the other side.</source>
        <translation>Die Zeile nennt die Adresse der Gegenseite nicht.</translation>
    </message>
    <message>
        <source>There is no sign that it was ever delivered.</source>
        <translation>Nichts zeigt, dass sie je zugestellt wurde.</translation>
    </message>
    <message>
        <source>It came through a forwarder that you named as yours.</source>
        <translation>Sie kam über einen Weiterleiter, den Sie als Ihren genannt haben.</translation>
    </message>
    <message>
        <source>Your settings do not name the topmost server.</source>
        <translation>Ihre Einstellungen nennen den obersten Server nicht.</translation>
    </message>
    <message>
        <source>Your mail provider always writes this line at its border.</source>
        <translation>Ihr Mail-Anbieter schreibt diese Zeile immer an seiner Grenze.</translation>
    </message>
    <message>
        <source>The message was handed in with a login.</source>
        <translation>Die Nachricht wurde mit Anmeldung eingeliefert.</translation>
    </message>
    <message>
        <source>It is the oldest line.</source>
        <translation>Es ist die älteste Zeile.</translation>
    </message>
    <message>
        <source>The next older line was written by a stranger.</source>
        <translation>Die nächstältere Zeile hat ein Fremder geschrieben.</translation>
    </message>
    <message>
        <source>The other side of this step is a stranger.</source>
        <translation>Die Gegenseite dieser Station ist ein Fremder.</translation>
    </message>
    <message>
        <source>It rests on this: {name}.</source>
        <extracomment>{name} = a technical word in English</extracomment>
        <translation>Es stützt sich darauf: {name}.</translation>
    </message>
</context>
<context>
    <name>Bounce</name>
    <message>
        <source>It comes from the server that could not deliver.</source>
        <translation>Er kommt von dem Server, der nicht zustellen konnte.</translation>
    </message>
    <message>
        <source>It only tells you something. It asks for nothing.</source>
        <translation>Er teilt Ihnen nur etwas mit. Er verlangt nichts.</translation>
    </message>
    <message>
        <source>Nobody waits for an answer to it.</source>
        <translation>Niemand wartet auf eine Antwort darauf.</translation>
    </message>
    <message>
        <source>It names the address that could not be reached.</source>
        <translation>Er nennt die Adresse, die nicht zu erreichen war.</translation>
    </message>
    <message>
        <source>It brings back the message, or the top of it.</source>
        <translation>Er bringt die ursprüngliche Nachricht zurück oder ihre Kopfzeilen.</translation>
    </message>
    <message>
        <source>The other side got the message from your own server.</source>
        <translation>Die Gegenseite bekam die Nachricht von Ihrem eigenen Server.</translation>
    </message>
    <message>
        <source>It was sent to an address with your server’s secret mark.</source>
        <translation>Er ging an eine Adresse mit dem geheimen Kennzeichen Ihres Servers.</translation>
    </message>
    <message>
        <source>The message carries the seal of your domain.</source>
        <translation>Die Nachricht trägt das Siegel Ihrer Domain.</translation>
    </message>
    <message>
        <source>The message is among your sent mail.</source>
        <translation>Die Nachricht liegt in Ihren gesendeten Mails.</translation>
    </message>
    <message>
        <source>It was handed in from where you usually write.</source>
        <translation>Sie wurde von dort eingeliefert, wo Sie gewöhnlich schreiben.</translation>
    </message>
    <message>
        <source>You remember writing it.</source>
        <translation>Sie erinnern sich, die Nachricht geschrieben zu haben.</translation>
    </message>
    <message>
        <source>The top lines of the message came back.</source>
        <translation>Die Kopfzeilen der ursprünglichen Nachricht kamen zurück.</translation>
    </message>
    <message>
        <source>Parts of the message stand in its text.</source>
        <translation>Im Text stehen Teile der ursprünglichen Nachricht.</translation>
    </message>
    <message>
        <source>The message came back.</source>
        <translation>Die ursprüngliche Nachricht kam zurück.</translation>
    </message>
    <message>
        <source>What this one shows</source>
        <translation>Was diese Nachricht zeigt</translation>
    </message>
    <message>
        <source>Is it a real bounce?</source>
        <translation>Ist es ein echter Rückläufer?</translation>
    </message>
    <message>
        <source>What a real bounce would show</source>
        <translation>Was ein echter Rückläufer zeigen würde</translation>
    </message>
    <message>
        <source>It does not say which server wrote it.</source>
        <translation>Hier steht nicht, welcher Server geschrieben hat.</translation>
    </message>
    <message>
        <source>It says that {name} wrote it.</source>
        <extracomment>{name} = host name</extracomment>
        <translation>Hier steht, dass {name} geschrieben hat.</translation>
    </message>
    <message>
        <source>It asks for nothing.</source>
        <translation>Hier wird nichts verlangt.</translation>
    </message>
    <message>
        <source>Nothing odd was found.</source>
        <translation>Nichts Seltsames gefunden.</translation>
    </message>
    <message>
        <source>It names {address}.</source>
        <extracomment>{address} = the failed address</extracomment>
        <translation>Hier steht {address}.</translation>
    </message>
    <message>
        <source>It names no address.</source>
        <translation>Hier steht keine Adresse.</translation>
    </message>
    <message>
        <source>Nothing of the message came back.</source>
        <translation>Von der ursprünglichen Nachricht kam nichts zurück.</translation>
    </message>
    <message>
        <source>Was it your mail?</source>
        <translation>War es Ihre Mail?</translation>
    </message>
    <message>
        <source>What a bounce of your mail would show</source>
        <translation>Was ein Rückläufer Ihrer Mail zeigen würde</translation>
    </message>
    <message>
        <source>What an answer to your mail would show</source>
        <translation>Was eine Antwort auf Ihre Mail zeigen würde</translation>
    </message>
    <message>
        <source>Not known.</source>
        <translation>Nicht bekannt.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more address(es)</source>
        <translation>
            <numerusform>und %n weitere Adresse</numerusform>
            <numerusform>und %n weitere Adressen</numerusform>
        </translation>
    </message>
    <message>
        <source>fits</source>
        <translation>passt</translation>
    </message>
    <message>
        <source>odd</source>
        <translation>seltsam</translation>
    </message>
    <message>
        <source>does not fit</source>
        <translation>passt nicht</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>The address did not work; the server gives no exact reason.</source>
        <translation>Die Adresse ging nicht; der Server nennt keinen genauen Grund.</translation>
    </message>
    <message>
        <source>There is no such mailbox at that provider.</source>
        <translation>Bei diesem Anbieter gibt es kein solches Postfach.</translation>
    </message>
    <message>
        <source>The part after the @ does not exist or takes no mail.</source>
        <translation>Den Teil nach dem @ gibt es nicht, oder er nimmt keine Mail an.</translation>
    </message>
    <message>
        <source>The address is written wrongly.</source>
        <translation>Die Adresse ist falsch geschrieben.</translation>
    </message>
    <message>
        <source>The address fits several mailboxes.</source>
        <translation>Die Adresse passt zu mehreren Postfächern.</translation>
    </message>
    <message>
        <source>The mailbox has moved, and no new address is known.</source>
        <translation>Das Postfach ist umgezogen, und keine neue Adresse ist bekannt.</translation>
    </message>
    <message>
        <source>The server did not like the sender’s address.</source>
        <translation>Der Server nahm die Adresse des Absenders nicht an.</translation>
    </message>
    <message>
        <source>That domain says that it takes no mail.</source>
        <translation>Diese Domain erklärt, dass sie keine Mail annimmt.</translation>
    </message>
    <message>
        <source>Something is wrong with the mailbox.</source>
        <translation>Mit dem Postfach stimmt etwas nicht.</translation>
    </message>
    <message>
        <source>The mailbox is switched off.</source>
        <translation>Das Postfach ist abgeschaltet.</translation>
    </message>
    <message>
        <source>The mailbox is full.</source>
        <translation>Das Postfach ist voll.</translation>
    </message>
    <message>
        <source>The message is bigger than this mailbox takes.</source>
        <translation>Die Nachricht ist größer, als dieses Postfach erlaubt.</translation>
    </message>
    <message>
        <source>The mailing list behind the address could not be used.</source>
        <translation>Die Mailingliste hinter der Adresse ließ sich nicht benutzen.</translation>
    </message>
    <message>
        <source>The other server is in trouble or takes no mail just now.</source>
        <translation>Der andere Server ist gestört oder nimmt gerade keine Mail an.</translation>
    </message>
    <message>
        <source>The message is too big for the other server.</source>
        <translation>Die Nachricht ist zu groß für den anderen Server.</translation>
    </message>
    <message>
        <source>The other server is set up wrongly.</source>
        <translation>Der andere Server ist falsch eingerichtet.</translation>
    </message>
    <message>
        <source>There was trouble on the net.</source>
        <translation>Im Netz gab es eine Störung.</translation>
    </message>
    <message>
        <source>The other server did not answer.</source>
        <translation>Der andere Server antwortete nicht.</translation>
    </message>
    <message>
        <source>The line to the other server broke off.</source>
        <translation>Die Verbindung zum anderen Server brach ab.</translation>
    </message>
    <message>
        <source>The server could not find out where to deliver it.</source>
        <translation>Der Server fand nicht heraus, wohin er sie zustellen soll.</translation>
    </message>
    <message>
        <source>The other server has too much to do.</source>
        <translation>Der andere Server hat zu viel zu tun.</translation>
    </message>
    <message>
        <source>The message went round in circles.</source>
        <translation>Die Nachricht lief im Kreis.</translation>
    </message>
    <message>
        <source>The server kept trying and gave up in the end.</source>
        <translation>Der Server versuchte es immer wieder und gab am Ende auf.</translation>
    </message>
    <message>
        <source>The provider takes no mail for this address or domain.</source>
        <translation>Der Anbieter nimmt für diese Adresse oder Domain keine Mail an.</translation>
    </message>
    <message>
        <source>The two servers could not talk to each other.</source>
        <translation>Die beiden Server konnten sich nicht verständigen.</translation>
    </message>
    <message>
        <source>The other server did not take this kind of content.</source>
        <translation>Der andere Server nahm diese Art von Inhalt nicht an.</translation>
    </message>
    <message>
        <source>The other server cannot handle letters like these in an address.</source>
        <translation>Der andere Server kommt mit solchen Zeichen in einer Adresse nicht zurecht.</translation>
    </message>
    <message>
        <source>The other server refused it for reasons of security.</source>
        <translation>Der andere Server lehnte sie aus Sicherheitsgründen ab.</translation>
    </message>
    <message>
        <source>The other side’s rules refused it, often a spam filter.</source>
        <translation>Die Regeln der Gegenseite lehnten sie ab, oft ein Spamfilter.</translation>
    </message>
    <message>
        <source>You may not write to this list.</source>
        <translation>An diese Liste dürfen Sie nicht schreiben.</translation>
    </message>
    <message>
        <source>The login was wrong or missing.</source>
        <translation>Die Anmeldung war falsch oder fehlte.</translation>
    </message>
    <message>
        <source>The other server could not confirm the sender.</source>
        <translation>Der andere Server konnte den Absender nicht bestätigen.</translation>
    </message>
    <message>
        <source>The other server wants a good seal (DKIM) and found none.</source>
        <translation>Der andere Server verlangt ein gutes Siegel (DKIM) und fand keines.</translation>
    </message>
    <message>
        <source>The sending server was not on the sender list (SPF).</source>
        <translation>Der sendende Server stand nicht auf der Absenderliste (SPF).</translation>
    </message>
    <message>
        <source>The sending server has no proper name.</source>
        <translation>Der sendende Server hat keinen richtigen Namen.</translation>
    </message>
    <message>
        <source>The sender’s domain says that it takes no mail.</source>
        <translation>Die Domain des Absenders erklärt, dass sie keine Mail annimmt.</translation>
    </message>
    <message>
        <source>Too much unwanted mail came from there.</source>
        <translation>Von dort kam zu viel unerwünschte Mail.</translation>
    </message>
    <message>
        <source>That server does not take mail for this domain.</source>
        <translation>Dieser Server nimmt für diese Domain keine Mail an.</translation>
    </message>
    <message>
        <source>The provider blocks this sender because of spam.</source>
        <translation>Der Anbieter sperrt diesen Absender wegen Spam.</translation>
    </message>
    <message>
        <source>The message was delivered.</source>
        <translation>Die Nachricht wurde zugestellt.</translation>
    </message>
    <message>
        <source>not delivered</source>
        <translation>nicht zugestellt</translation>
    </message>
    <message>
        <source>late, but not lost yet</source>
        <translation>verspätet, aber noch nicht verloren</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>zugestellt</translation>
    </message>
    <message>
        <source>passed on</source>
        <translation>weitergegeben</translation>
    </message>
    <message>
        <source>passed on to a list</source>
        <translation>an eine Liste weitergegeben</translation>
    </message>
    <message>
        <source>the secret mark is right</source>
        <translation>das geheime Kennzeichen ist richtig</translation>
    </message>
    <message>
        <source>the secret mark is right, but old</source>
        <translation>das geheime Kennzeichen ist richtig, aber alt</translation>
    </message>
    <message>
        <source>the secret mark is wrong</source>
        <translation>das geheime Kennzeichen ist falsch</translation>
    </message>
    <message>
        <source>no key is known, but the day fits</source>
        <translation>kein Schlüssel ist bekannt, aber der Tag passt</translation>
    </message>
    <message>
        <source>no key is known, and the day does not fit</source>
        <translation>kein Schlüssel ist bekannt, und der Tag passt nicht</translation>
    </message>
    <message>
        <source>no key is known to check it</source>
        <translation>kein Schlüssel ist bekannt, um es zu prüfen</translation>
    </message>
    <message>
        <source>the secret mark is missing</source>
        <translation>das geheime Kennzeichen fehlt</translation>
    </message>
    <message>
        <source>The address carries the secret mark that only your server can write.</source>
        <translation>Die Adresse trägt das geheime Kennzeichen, das nur Ihr Server schreiben kann.</translation>
    </message>
    <message>
        <source>The address carries your server’s secret mark, but an old one.</source>
        <translation>Die Adresse trägt das geheime Kennzeichen Ihres Servers, aber ein altes.</translation>
    </message>
    <message>
        <source>Your server marks all its mail, and this one has no mark.</source>
        <translation>Ihr Server kennzeichnet alle seine Mails, und diese trägt kein Kennzeichen.</translation>
    </message>
    <message>
        <source>The address carries a mark that your server did not write.</source>
        <translation>Die Adresse trägt ein Kennzeichen, das Ihr Server nicht geschrieben hat.</translation>
    </message>
    <message>
        <source>The day inside the mark of the address fits. Without the key that is only a hint.</source>
        <translation>Der Tag im Kennzeichen der Adresse passt. Ohne den Schlüssel ist das nur ein Hinweis.</translation>
    </message>
    <message>
        <source>The day inside the mark of the address does not fit: it is made up or old.</source>
        <translation>Der Tag im Kennzeichen der Adresse passt nicht: Es ist erfunden oder alt.</translation>
    </message>
    <message>
        <source>Your own server tells you this, so it had the message.</source>
        <translation>Ihr eigener Server meldet Ihnen das, also hatte er die Nachricht.</translation>
    </message>
    <message>
        <source>The other side took the message from your own server, {ip}.</source>
        <translation>Die Gegenseite bekam die Nachricht von Ihrem eigenen Server, {ip}.</translation>
    </message>
    <message>
        <source>The other side took the message from {ip}, which is not yours.</source>
        <translation>Die Gegenseite bekam die Nachricht von {ip}. Das ist keiner Ihrer Server.</translation>
    </message>
    <message>
        <source>The other side took it from {ip}, which passes mail on for the person you wrote to.</source>
        <translation>Die Gegenseite bekam die Nachricht von {ip}. Dieser Computer leitet Mails für die Person weiter, der Sie geschrieben haben.</translation>
    </message>
    <message>
        <source>The other side took it from {ip}, which may send for {domain}.</source>
        <translation>Die Gegenseite bekam die Nachricht von {ip}. Dieser Computer darf für {domain} senden.</translation>
    </message>
    <message>
        <source>The other side took it from {ip}, which may not send for {domain}.</source>
        <translation>Die Gegenseite bekam die Nachricht von {ip}. Dieser Computer darf nicht für {domain} senden.</translation>
    </message>
    <message>
        <source>The other server itself found that the sender was not confirmed.</source>
        <translation>Der andere Server stellte selbst fest, dass der Absender nicht bestätigt war.</translation>
    </message>
    <message>
        <source>The returned message carries a good seal of {domain}.</source>
        <translation>Die zurückgeschickte Nachricht trägt ein gutes Siegel von {domain}.</translation>
    </message>
    <message>
        <source>The top lines of the returned message carry a good seal of {domain}. Its text did not come back.</source>
        <translation>Die Kopfzeilen der zurückgeschickten Nachricht tragen ein gutes Siegel von {domain}. Ihr Text kam nicht mit zurück.</translation>
    </message>
    <message>
        <source>The returned message is in your sent mail.</source>
        <translation>Die zurückgeschickte Nachricht liegt in Ihren gesendeten Mails.</translation>
    </message>
    <message>
        <source>It is in your sent mail, but you wrote it to somebody else.</source>
        <translation>Sie liegt in Ihren gesendeten Mails, aber Sie haben sie an jemand anderen geschrieben.</translation>
    </message>
    <message>
        <source>The returned message is not in your sent mail.</source>
        <translation>Die zurückgeschickte Nachricht liegt nicht in Ihren gesendeten Mails.</translation>
    </message>
    <message>
        <source>You say that you wrote it.</source>
        <translation>Sie sagen, dass Sie die Nachricht geschrieben haben.</translation>
    </message>
    <message>
        <source>You say that you did not write it.</source>
        <translation>Sie sagen, dass Sie die Nachricht nicht geschrieben haben.</translation>
    </message>
    <message>
        <source>Your server noted that someone logged in to send it.</source>
        <translation>Ihr Server hat vermerkt, dass sich jemand zum Senden angemeldet hat.</translation>
    </message>
    <message>
        <source>Your server took it from {ip}, an address you usually send from.</source>
        <translation>Ihr Server bekam die Nachricht von {ip}, einer Adresse, von der Sie gewöhnlich senden.</translation>
    </message>
    <message>
        <source>Your server took it from {ip}, an address you do not usually send from.</source>
        <translation>Ihr Server bekam die Nachricht von {ip}, einer Adresse, von der Sie gewöhnlich nicht senden.</translation>
    </message>
    <message>
        <source>A program on your own web site sent it.</source>
        <translation>Ein Programm auf Ihrer eigenen Website hat sie gesendet.</translation>
    </message>
    <message>
        <source>It wants you to log in or to confirm something, and no bounce does that.</source>
        <translation>Sie sollen sich anmelden oder etwas bestätigen. Das verlangt kein Rückläufer.</translation>
    </message>
    <message>
        <source>It offers to release mail that waits for you, and no bounce does that.</source>
        <translation>Sie bietet an, wartende Mails freizugeben. Das tut kein Rückläufer.</translation>
    </message>
    <message>
        <source>It comes with a file to open, {name}.</source>
        <translation>Eine Datei zum Öffnen hängt daran: {name}.</translation>
    </message>
    <message>
        <source>It asks for answers, but a real bounce has no return address.</source>
        <translation>Sie bittet um Antworten, aber ein echter Rückläufer hat keine Rücksendeadresse.</translation>
    </message>
    <message>
        <source>It is a web page only, with no plain text.</source>
        <translation>Sie ist nur eine Webseite, ohne einfachen Text.</translation>
    </message>
    <message>
        <source>It returns nothing of the message it speaks of.</source>
        <translation>Sie schickt nichts von der Nachricht zurück, um die es geht.</translation>
    </message>
    <message>
        <source>The message it returns has no date, no number and no route.</source>
        <translation>Die zurückgeschickte Nachricht hat kein Datum, keine Nummer und keinen Weg.</translation>
    </message>
    <message>
        <source>A link in it has your own address built in.</source>
        <translation>In einem Link darin steckt Ihre eigene Adresse.</translation>
    </message>
    <message>
        <source>It says that it comes from {by}, but {name} brought it.</source>
        <translation>Sie gibt an, von {by} zu kommen, aber {name} brachte sie.</translation>
    </message>
    <message>
        <source>It uses the name of your own provider, but {ip} brought it from outside.</source>
        <translation>Sie trägt den Namen Ihres eigenen Anbieters, aber {ip} brachte sie von außen.</translation>
    </message>
    <message>
        <source>The address that failed is said to be your own.</source>
        <translation>Die Adresse, bei der es fehlschlug, soll Ihre eigene sein.</translation>
    </message>
    <message>
        <source>Answers to it would go to somebody else.</source>
        <translation>Antworten darauf gingen an jemand anderen.</translation>
    </message>
    <message>
        <source>The full source of the bounce would help.</source>
        <translation>Der vollständige Quelltext des Rückläufers würde helfen.</translation>
    </message>
    <message>
        <source>Your sent mail would help.</source>
        <translation>Ihre gesendeten Mails würden helfen.</translation>
    </message>
    <message>
        <source>The names of your own mail servers would help.</source>
        <translation>Die Namen Ihrer eigenen Mailserver würden helfen.</translation>
    </message>
    <message>
        <source>The key of your server’s secret mark would help.</source>
        <translation>Der Schlüssel für das geheime Kennzeichen Ihres Servers würde helfen.</translation>
    </message>
    <message>
        <source>Your own word would help: did you write it?</source>
        <translation>Ihr eigenes Wort würde helfen: Haben Sie die Nachricht geschrieben?</translation>
    </message>
    <message>
        <source>It was not delivered yet; the server will try again.</source>
        <translation>Sie wurde noch nicht zugestellt; der Server versucht es wieder.</translation>
    </message>
    <message>
        <source>The server gave up on this address.</source>
        <translation>Der Server hat es bei dieser Adresse aufgegeben.</translation>
    </message>
    <message>
        <source>One sign of several: {name}.</source>
        <extracomment>{name} = a technical word in English</extracomment>
        <translation>Ein Zeichen von mehreren: {name}.</translation>
    </message>
    <message>
        <source>It would help to have this: {name}.</source>
        <extracomment>{name} = a technical word in English</extracomment>
        <translation>Das würde helfen: {name}.</translation>
    </message>
</context>
<context>
    <name>BounceKeysPage</name>
    <message>
        <source>prvs (Exim, MDaemon, Proofpoint)</source>
        <translation>prvs (Exim, MDaemon, Proofpoint)</translation>
    </message>
    <message>
        <source>prvs (Cisco)</source>
        <translation>prvs (Cisco)</translation>
    </message>
    <message>
        <source>own serial number</source>
        <translation>eigene laufende Nummer</translation>
    </message>
    <message>
        <source>Keys of signed return addresses (BATV)</source>
        <translation>Schlüssel für signierte Rücksendeadressen (BATV)</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>In use since</source>
        <translation>In Gebrauch seit</translation>
    </message>
    <message>
        <source>&amp;Add a key</source>
        <translation>Schlüssel &amp;hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>&amp;Show the keys</source>
        <translation>Schlüssel an&amp;zeigen</translation>
    </message>
    <message>
        <source>Secrets of rewritten return addresses (SRS), with spaces between</source>
        <translation>Geheimnisse umgeschriebener Rücksendeadressen (SRS), durch Leerzeichen getrennt</translation>
    </message>
    <message>
        <source>SRS secrets</source>
        <translation>SRS-Geheimnisse</translation>
    </message>
    <message>
        <source>Put the keys into an exported profile</source>
        <translation>Die Schlüssel in ein exportiertes Profil aufnehmen</translation>
    </message>
    <message>
        <source>Number of the key</source>
        <translation>Nummer des Schlüssels</translation>
    </message>
    <message>
        <source>In use since, as 2026-01-31</source>
        <translation>In Gebrauch seit, in der Form 2026-01-31</translation>
    </message>
</context>
<context>
    <name>BouncePanel</name>
    <message>
        <source>Bounce</source>
        <translation>Rückläufer</translation>
    </message>
    <message>
        <source>What would make the answer surer</source>
        <translation>Was die Antwort sicherer machen würde</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Bounce tab. %1 = address, %2 = what happened, &quot;not delivered&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Status code</source>
        <translation>Statuscode</translation>
    </message>
    <message>
        <source>The server said</source>
        <translation>Der Server sagte</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>It does not say for whom it failed.</source>
        <translation>Er sagt nicht, bei wem es fehlschlug.</translation>
    </message>
    <message>
        <source>Signed return address</source>
        <translation>Signierte Rücksendeadresse</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>It returns nothing of the message that is said to have failed.</source>
        <translation>Sie schickt nichts von der Nachricht zurück, die nicht angekommen sein soll.</translation>
    </message>
    <message>
        <source>The message that came back</source>
        <translation>Die Nachricht, die zurückkam</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>An</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Betreff</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Message-ID</source>
        <translation>Message-ID</translation>
    </message>
    <message>
        <source>Handed over by</source>
        <extracomment>Bounce tab. %1 = IP address, %2 = host name</extracomment>
        <translation>Übergeben von</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 an %2</translation>
    </message>
</context>
<context>
    <name>CaseView</name>
    <message>
        <source>Parts of the result</source>
        <translation>Teile des Ergebnisses</translation>
    </message>
    <message>
        <source>Why (%1)</source>
        <extracomment>Tab with its number of findings</extracomment>
        <translation>Warum (%1)</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Path (%1)</source>
        <extracomment>Tab with its number of steps</extracomment>
        <translation>Weg (%1)</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Weg</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Prüfungen</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>Kopfzeilen</translation>
    </message>
    <message>
        <source>Bounce</source>
        <translation>Rückläufer</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Domain check-up</source>
        <translation>Domain-Check</translation>
    </message>
</context>
<context>
    <name>CasesModel</name>
    <message>
        <source>Pasted message</source>
        <translation>Eingefügte Nachricht</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Wird geprüft…</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Could not be read</source>
        <translation>Nicht lesbar</translation>
    </message>
</context>
<context>
    <name>CasesPanel</name>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Keep cases on this computer?</source>
        <translation>Fälle auf diesem Computer behalten?</translation>
    </message>
    <message>
        <source>Keep &amp;no cases on this computer</source>
        <translation>&amp;Keine Fälle auf diesem Computer behalten</translation>
    </message>
    <message>
        <source>Keep &amp;all cases on this computer</source>
        <translation>&amp;Alle Fälle auf diesem Computer behalten</translation>
    </message>
    <message>
        <source>Keep &amp;this one</source>
        <translation>&amp;Diesen behalten</translation>
    </message>
    <message>
        <source>&amp;Delete all kept cases</source>
        <translation>Alle behaltenen Fälle &amp;löschen</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Fälle</translation>
    </message>
    <message>
        <source>Filter cases</source>
        <translation>Fälle filtern</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Filter leeren</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Takes the chosen case out of the list (Del)</source>
        <translation>Nimmt den gewählten Fall aus der Liste (Entf)</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) open</source>
        <translation>
            <numerusform>%n Fall offen</numerusform>
            <numerusform>%n Fälle offen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Change</name>
    <message>
        <source>the text was put into another code</source>
        <translation>der Text wurde anders kodiert</translation>
    </message>
    <message>
        <source>a warning was added at the top of the text</source>
        <translation>oben im Text kam eine Warnung dazu</translation>
    </message>
    <message>
        <source>a footer was added</source>
        <translation>eine Fußzeile kam dazu</translation>
    </message>
    <message>
        <source>lines that begin with a dot lost a dot</source>
        <translation>Zeilen, die mit einem Punkt beginnen, verloren einen Punkt</translation>
    </message>
    <message>
        <source>lines that begin with a dot got a second dot</source>
        <translation>Zeilen, die mit einem Punkt beginnen, bekamen einen zweiten Punkt</translation>
    </message>
    <message>
        <source>lines that begin with From got a mark</source>
        <translation>Zeilen, die mit From beginnen, bekamen ein Zeichen davor</translation>
    </message>
    <message>
        <source>blanks at the ends of lines were lost or added</source>
        <translation>Leerzeichen an Zeilenenden gingen verloren oder kamen dazu</translation>
    </message>
    <message>
        <source>the text was stored in another alphabet</source>
        <translation>der Text wurde in einem anderen Zeichensatz gespeichert</translation>
    </message>
    <message>
        <source>the date was written in another form</source>
        <translation>das Datum wurde in anderer Form geschrieben</translation>
    </message>
    <message>
        <source>header lines were broken in other places</source>
        <translation>Kopfzeilen wurden an anderen Stellen umbrochen</translation>
    </message>
    <message>
        <source>quotation marks around names were put on or taken off</source>
        <translation>Anführungszeichen um Namen wurden gesetzt oder entfernt</translation>
    </message>
    <message>
        <source>links were made to lead through another site first</source>
        <translation>Links wurden so geändert, dass sie zuerst über eine andere Website führen</translation>
    </message>
    <message>
        <source>the subject was put into another code</source>
        <translation>der Betreff wurde anders kodiert</translation>
    </message>
    <message>
        <source>the line on the type of the text was written in another form</source>
        <translation>die Zeile über die Art des Textes wurde in anderer Form geschrieben</translation>
    </message>
    <message>
        <source>a tag was put in front of the subject</source>
        <translation>vor den Betreff kam ein Kürzel</translation>
    </message>
    <message>
        <source>a list put its tag in front of the subject</source>
        <translation>eine Mailingliste setzte ihr Kürzel vor den Betreff</translation>
    </message>
</context>
<context>
    <name>Check</name>
    <message>
        <source>It was intact on arrival; the key has been changed or removed since.</source>
        <translation>Es war bei der Ankunft unversehrt; seitdem wurde der Schlüssel geändert oder entfernt.</translation>
    </message>
    <message>
        <source>It was intact on arrival; this copy was changed after that.</source>
        <translation>Es war bei der Ankunft unversehrt; diese Kopie wurde danach verändert.</translation>
    </message>
    <message>
        <source>It was intact on arrival; here it could not be checked in full.</source>
        <translation>Es war bei der Ankunft unversehrt; hier ließ es sich nicht ganz prüfen.</translation>
    </message>
    <message>
        <source>Your server could not confirm it then. Today it holds.</source>
        <translation>Ihr Server konnte es damals nicht bestätigen. Heute stimmt es.</translation>
    </message>
    <message>
        <source>Your server saw it otherwise, with the key and the copy it had that day.</source>
        <translation>Ihr Server sah es anders, mit dem Schlüssel und der Kopie von jenem Tag.</translation>
    </message>
    <message>
        <source>Your server saw it otherwise. Sender lists change, and it knew the sending computer for sure.</source>
        <translation>Ihr Server sah es anders. Absenderlisten ändern sich, und er kannte den sendenden Computer mit Gewissheit.</translation>
    </message>
    <message>
        <source>Your server saw it otherwise, with the records and the copy it had that day.</source>
        <translation>Ihr Server sah es anders, mit den Einträgen und der Kopie von jenem Tag.</translation>
    </message>
    <message>
        <source>Your server saw it otherwise that day.</source>
        <translation>Ihr Server sah es an jenem Tag anders.</translation>
    </message>
    <message>
        <source>Header lines and text fit the seal.</source>
        <translation>Kopfzeilen und Text passen zum Siegel.</translation>
    </message>
    <message>
        <source>Neither header lines nor text could be checked.</source>
        <translation>Weder Kopfzeilen noch Text ließen sich prüfen.</translation>
    </message>
    <message>
        <source>The header lines fit the seal.</source>
        <translation>Die Kopfzeilen passen zum Siegel.</translation>
    </message>
    <message>
        <source>The header lines do not fit the seal.</source>
        <translation>Die Kopfzeilen passen nicht zum Siegel.</translation>
    </message>
    <message>
        <source>The header lines could not be checked.</source>
        <translation>Die Kopfzeilen ließen sich nicht prüfen.</translation>
    </message>
    <message>
        <source>The text fits.</source>
        <translation>Der Text passt.</translation>
    </message>
    <message>
        <source>The text does not fit.</source>
        <translation>Der Text passt nicht.</translation>
    </message>
    <message>
        <source>The sealed part of the text fits; more text follows it.</source>
        <translation>Der versiegelte Teil des Textes passt; danach folgt noch mehr Text.</translation>
    </message>
    <message>
        <source>The text was not given.</source>
        <translation>Der Text lag nicht vor.</translation>
    </message>
    <message>
        <source>The text could not be checked.</source>
        <translation>Der Text ließ sich nicht prüfen.</translation>
    </message>
    <message>
        <source>The seal on the note fits.</source>
        <translation>Das Siegel am Vermerk passt.</translation>
    </message>
    <message>
        <source>The seal on the note does not fit.</source>
        <translation>Das Siegel am Vermerk passt nicht.</translation>
    </message>
    <message>
        <source>The note could not be checked.</source>
        <translation>Der Vermerk ließ sich nicht prüfen.</translation>
    </message>
    <message>
        <source>The message is as it was then.</source>
        <translation>Die Nachricht ist noch so wie damals.</translation>
    </message>
    <message>
        <source>The text was changed after it, as lists and later forwarders do.</source>
        <translation>Der Text wurde danach verändert, wie Mailinglisten und spätere Weiterleiter es tun.</translation>
    </message>
    <message>
        <source>Header lines were changed after it, as lists and later forwarders do.</source>
        <translation>Kopfzeilen wurden danach verändert, wie Mailinglisten und spätere Weiterleiter es tun.</translation>
    </message>
    <message>
        <source>What it says of the text could not be checked.</source>
        <translation>Was er über den Text sagt, ließ sich nicht prüfen.</translation>
    </message>
    <message>
        <source>It was handed on from {address} to {name}.</source>
        <extracomment>DKIM2. {address} = envelope sender, {name} = envelope recipients</extracomment>
        <translation>Sie wurde von {address} an {name} übergeben.</translation>
    </message>
    <message>
        <source>It noted what it changed: {name}.</source>
        <extracomment>DKIM2. {name} = noun phrases for what was changed</extracomment>
        <translation>Diese Station hat vermerkt, was sie verändert hat: {name}.</translation>
    </message>
    <message>
        <source>It fits once this is undone: {change}.</source>
        <extracomment>{change} = noun phrase for a change on the way</extracomment>
        <translation>Es passt, sobald man das rückgängig macht: {change}.</translation>
    </message>
</context>
<context>
    <name>ChecksModel</name>
    <message>
        <source>The entry “%1” decided.</source>
        <extracomment>Checks table, SPF. %1 = the term of the record that matched</extracomment>
        <translation>Der Eintrag „%1“ gab den Ausschlag.</translation>
    </message>
    <message>
        <source>SPF (greeting)</source>
        <translation>SPF (Begrüßung)</translation>
    </message>
    <message>
        <source>SPF</source>
        <translation>SPF</translation>
    </message>
    <message>
        <source>DKIM seal %1</source>
        <extracomment>Checks table. %1 = number of the signature</extracomment>
        <translation>DKIM-Siegel %1</translation>
    </message>
    <message>
        <source>DKIM seal</source>
        <translation>DKIM-Siegel</translation>
    </message>
    <message>
        <source>ARC %1</source>
        <extracomment>Checks table. %1 = instance number of an ARC set</extracomment>
        <translation>ARC %1</translation>
    </message>
    <message>
        <source>You trust this forwarder.</source>
        <translation>Sie vertrauen diesem Weiterleiter.</translation>
    </message>
    <message>
        <source>DMARC</source>
        <translation>DMARC</translation>
    </message>
    <message>
        <source>The owner’s rule is “%1”.</source>
        <extracomment>Checks table, DMARC. %1 = RFC word of the policy (&quot;reject&quot;)</extracomment>
        <translation>Die Regel des Inhabers ist „%1“.</translation>
    </message>
    <message>
        <source>DomainKeys (historic)</source>
        <translation>DomainKeys (historisch)</translation>
    </message>
    <message>
        <source>Sender ID (historic)</source>
        <translation>Sender ID (historisch)</translation>
    </message>
    <message>
        <source>BIMI</source>
        <translation>BIMI</translation>
    </message>
    <message>
        <source>DKIM2 (draft %1)</source>
        <extracomment>Checks table. %1 = number of the draft, &quot;09&quot;</extracomment>
        <translation>DKIM2 (Entwurf %1)</translation>
    </message>
    <message>
        <source>DKIM2 step %1</source>
        <extracomment>Checks table. %1 = number of the hop</extracomment>
        <translation>DKIM2, Station %1</translation>
    </message>
    <message>
        <source>Encryption (TLS)</source>
        <translation>Verschlüsselung (TLS)</translation>
    </message>
    <message>
        <source>It came to your server encrypted.</source>
        <translation>Sie kam verschlüsselt bei Ihrem Server an.</translation>
    </message>
    <message>
        <source>Your server did not note any encryption.</source>
        <translation>Ihr Server hat keine Verschlüsselung vermerkt.</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Result now</source>
        <translation>Ergebnis jetzt</translation>
    </message>
    <message>
        <source>Recorded by your server</source>
        <translation>Von Ihrem
Server vermerkt</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Domain</translation>
    </message>
    <message>
        <source>Matches From</source>
        <translation>Passt zu „Von“</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
</context>
<context>
    <name>ChecksPanel</name>
    <message>
        <source>Checks</source>
        <translation>Prüfungen</translation>
    </message>
    <message>
        <source>Nothing could be checked in this message.</source>
        <translation>In dieser Nachricht ließ sich nichts prüfen.</translation>
    </message>
    <message>
        <source>What do these words mean?</source>
        <translation>Was bedeuten diese Wörter?</translation>
    </message>
    <message>
        <source>Choose a check, and I say it in plain words.</source>
        <translation>Wählen Sie eine Prüfung, und hier steht sie in einfachen Worten.</translation>
    </message>
</context>
<context>
    <name>Checkup</name>
    <message>
        <source>To whoever runs the mail of {domain}</source>
        <extracomment>Letter to the administrator of a domain</extracomment>
        <translation>An die Person, die die Mail von {domain} betreut</translation>
    </message>
    <message>
        <source>This is what the name service (DNS) shows today:</source>
        <translation>Das zeigt der Namensdienst (DNS) heute:</translation>
    </message>
    <message>
        <source>Please publish these TXT records, each in the place of the one that stands there now:</source>
        <translation>Bitte veröffentlichen Sie diese TXT-Einträge, jeden anstelle des Eintrags, der jetzt dort steht:</translation>
    </message>
    <message>
        <source>Look at all your own mail before a strict rule goes live. Each message needs a seal (DKIM) or a listed computer (SPF).</source>
        <translation>Sehen Sie alle Ihre eigenen Mails durch, bevor eine strenge Regel gilt. Jede Nachricht braucht ein Siegel (DKIM) oder einen Computer auf der Liste (SPF).</translation>
    </message>
    <message>
        <source>There is no domain {domain}. Some servers refuse mail from it, but not all.</source>
        <extracomment>{domain} = the domain looked at</extracomment>
        <translation>Die Domain {domain} gibt es nicht. Manche Server lehnen Mails von ihr ab, aber nicht alle.</translation>
    </message>
    <message>
        <source>The name service did not answer, so we know too little.</source>
        <translation>Der Namensdienst hat nicht geantwortet, darum wissen wir zu wenig.</translation>
    </message>
    <message>
        <source>It takes mail at {host}.</source>
        <extracomment>{host} = name of a mail server</extracomment>
        <translation>Die Domain nimmt Mail bei {host} an.</translation>
    </message>
    <message>
        <source>It says that it takes no mail at all.</source>
        <translation>Die Domain erklärt, dass sie gar keine Mail annimmt.</translation>
    </message>
    <message>
        <source>It names no mail server.</source>
        <translation>Die Domain nennt keinen Mailserver.</translation>
    </message>
    <message>
        <source>It names the mail server {host}, but there is no such computer.</source>
        <extracomment>{host} = name of a mail server</extracomment>
        <translation>Die Domain nennt den Mailserver {host}, aber diesen Computer gibt es nicht.</translation>
    </message>
    <message>
        <source>It lists who may send and wants all others refused.</source>
        <translation>Die Domain führt auf, wer senden darf, und will alle anderen abgelehnt haben.</translation>
    </message>
    <message>
        <source>It lists who may send and asks for care with all others.</source>
        <translation>Die Domain führt auf, wer senden darf, und mahnt bei allen anderen zur Vorsicht.</translation>
    </message>
    <message>
        <source>It says that it never sends mail.</source>
        <translation>Die Domain erklärt, dass sie nie Mail sendet.</translation>
    </message>
    <message>
        <source>Its sender list is so wide that almost anyone may send.</source>
        <translation>Die Absenderliste der Domain ist so weit gefasst, dass fast jeder senden darf.</translation>
    </message>
    <message>
        <source>Its sender list does not say what to do with all others.</source>
        <translation>Die Absenderliste der Domain sagt nicht, was mit allen anderen geschehen soll.</translation>
    </message>
    <message numerus="yes">
        <source>It has %n sender list(s), and only one may be. So none counts.</source>
        <extracomment>%n = number of lists</extracomment>
        <translation>
            <numerusform>Die Domain hat %n Absenderliste, und es darf nur eine geben. Also zählt keine.</numerusform>
            <numerusform>Die Domain hat %n Absenderlisten, und es darf nur eine geben. Also zählt keine.</numerusform>
        </translation>
    </message>
    <message>
        <source>Its sender list has a mistake at “{term}”. So the list does not count.</source>
        <extracomment>{term} = part of the record</extracomment>
        <translation>Die Absenderliste der Domain hat bei „{term}“ einen Fehler. Darum zählt sie nicht.</translation>
    </message>
    <message>
        <source>Its sender list needs more look-ups than allowed. So the list does not count.</source>
        <translation>Die Absenderliste der Domain braucht mehr Abfragen, als erlaubt sind. Darum zählt sie nicht.</translation>
    </message>
    <message>
        <source>It has no sender list, so any computer may claim to send for it.</source>
        <translation>Die Domain hat keine Absenderliste. Jeder Computer kann also behaupten, für sie zu senden.</translation>
    </message>
    <message>
        <source>Its sender list lets in a very wide range at “{term}”. Few owners need so many addresses.</source>
        <extracomment>{term} = part of the record</extracomment>
        <translation>Die Absenderliste der Domain lässt bei „{term}“ einen sehr weiten Bereich zu. Kaum ein Inhaber braucht so viele Adressen.</translation>
    </message>
    <message>
        <source>Its sender list uses “{term}”. That is slow, and many servers skip it.</source>
        <translation>Die Absenderliste der Domain benutzt „{term}“. Das ist langsam, und viele Server übergehen es.</translation>
    </message>
    <message>
        <source>Its sender list needs {count} of the 10 look-ups allowed; {left} are left.</source>
        <extracomment>{count} = look-ups used, {left} = look-ups still free</extracomment>
        <translation>Die Absenderliste der Domain braucht {count} der 10 erlaubten Abfragen; übrig: {left}.</translation>
    </message>
    <message>
        <source>The sender list could not be read just now.</source>
        <translation>Die Absenderliste ließ sich gerade nicht lesen.</translation>
    </message>
    <message>
        <source>The key {selector} for its seals is good ({bits} bits).</source>
        <extracomment>{selector} = name of the key, {bits} = its length</extracomment>
        <translation>Der Schlüssel {selector} für die Siegel der Domain ist gut ({bits} Bit).</translation>
    </message>
    <message>
        <source>The key {selector} for its seals is marked as a test.</source>
        <translation>Der Schlüssel {selector} für die Siegel der Domain ist als Test gekennzeichnet.</translation>
    </message>
    <message>
        <source>The key {selector} for its seals was withdrawn.</source>
        <translation>Der Schlüssel {selector} für die Siegel der Domain wurde zurückgezogen.</translation>
    </message>
    <message>
        <source>The key {selector} is too short ({bits} bits). Others could work it out.</source>
        <translation>Der Schlüssel {selector} ist zu kurz ({bits} Bit). Andere könnten ihn errechnen.</translation>
    </message>
    <message>
        <source>The key {selector} has {bits} bits. New keys should have 2048.</source>
        <translation>Der Schlüssel {selector} hat {bits} Bit. Neue Schlüssel sollten 2048 haben.</translation>
    </message>
    <message>
        <source>The key {selector} is written wrongly. Seals made with it do not count.</source>
        <translation>Der Schlüssel {selector} ist falsch geschrieben. Siegel, die mit ihm gemacht sind, zählen nicht.</translation>
    </message>
    <message>
        <source>There is no key of the name {selector}.</source>
        <translation>Einen Schlüssel mit dem Namen {selector} gibt es nicht.</translation>
    </message>
    <message>
        <source>It has no keys for seals, so nobody can tell its mail from a fake by the seal.</source>
        <translation>Die Domain hat keine Schlüssel für Siegel. Darum kann niemand ihre Mails am Siegel von einer Fälschung unterscheiden.</translation>
    </message>
    <message>
        <source>We found no key under the usual names. There may be one under another name.</source>
        <translation>Unter den üblichen Namen fanden wir keinen Schlüssel. Unter einem anderen Namen kann es einen geben.</translation>
    </message>
    <message>
        <source>The keys for seals could not be read just now.</source>
        <translation>Die Schlüssel für Siegel ließen sich gerade nicht lesen.</translation>
    </message>
    <message>
        <source>It asks all servers to refuse forged mail.</source>
        <translation>Die Domain bittet alle Server, gefälschte Mails abzulehnen.</translation>
    </message>
    <message>
        <source>It asks all servers to put forged mail in the spam folder.</source>
        <translation>Die Domain bittet alle Server, gefälschte Mails in den Spamordner zu legen.</translation>
    </message>
    <message>
        <source>Its rule is “none”, so forged mail is let in.</source>
        <translation>Die Regel der Domain ist „none“, also werden gefälschte Mails durchgelassen.</translation>
    </message>
    <message>
        <source>Its rule is marked as a test, so it is not put to full use.</source>
        <translation>Die Regel der Domain ist als Test gekennzeichnet und wirkt darum nicht voll.</translation>
    </message>
    <message>
        <source>Names below it are not covered by its rule, so they can be forged.</source>
        <translation>Für Namen unterhalb der Domain gilt ihre Regel nicht. Sie lassen sich also fälschen.</translation>
    </message>
    <message>
        <source>It has more than one rule, and only one may be. So none counts.</source>
        <translation>Die Domain hat mehr als eine Regel, und es darf nur eine geben. Also zählt keine.</translation>
    </message>
    <message>
        <source>Its rule is written wrongly and does not count.</source>
        <translation>Die Regel der Domain ist falsch geschrieben und zählt nicht.</translation>
    </message>
    <message>
        <source>It asks for no reports, so its owner does not learn of forged mail.</source>
        <translation>Die Domain verlangt keine Berichte. So erfährt ihr Inhaber nichts von gefälschten Mails.</translation>
    </message>
    <message>
        <source>It wants its reports sent to {host}, but {host} has not agreed to take them.</source>
        <extracomment>{host} = domain that the reports would go to</extracomment>
        <translation>Die Domain will ihre Berichte an {host} geschickt haben, aber {host} hat nicht zugestimmt.</translation>
    </message>
    <message>
        <source>It has no rule for forged mail, so most servers let it in.</source>
        <translation>Die Domain hat keine Regel für gefälschte Mails, darum lassen die meisten Server sie durch.</translation>
    </message>
    <message>
        <source>Its rule for forged mail could not be read just now.</source>
        <translation>Die Regel der Domain für gefälschte Mails ließ sich gerade nicht lesen.</translation>
    </message>
    <message>
        <source>It wants mail to it sent over an encrypted line only.</source>
        <translation>Die Domain will Mails an sie nur über eine verschlüsselte Leitung bekommen.</translation>
    </message>
    <message>
        <source>Its wish for an encrypted line is written wrongly and does not count.</source>
        <translation>Der Wunsch der Domain nach einer verschlüsselten Leitung ist falsch geschrieben und zählt nicht.</translation>
    </message>
    <message>
        <source>It does not insist on an encrypted line for mail to it.</source>
        <translation>Die Domain besteht für Mails an sie nicht auf einer verschlüsselten Leitung.</translation>
    </message>
    <message>
        <source>It asks for reports when an encrypted line fails.</source>
        <translation>Die Domain verlangt Berichte, wenn eine verschlüsselte Leitung nicht zustande kommt.</translation>
    </message>
    <message>
        <source>Its wish for reports on encrypted lines is written wrongly and does not count.</source>
        <translation>Der Wunsch der Domain nach Berichten über verschlüsselte Leitungen ist falsch geschrieben und zählt nicht.</translation>
    </message>
    <message>
        <source>It asks for no reports when an encrypted line fails.</source>
        <translation>Die Domain verlangt keine Berichte, wenn eine verschlüsselte Leitung nicht zustande kommt.</translation>
    </message>
    <message>
        <source>It offers a logo for mail programs to show.</source>
        <translation>Die Domain bietet ein Logo an, das Mailprogramme zeigen können.</translation>
    </message>
    <message>
        <source>The record for its logo is written wrongly and does not count.</source>
        <translation>Der Eintrag für das Logo der Domain ist falsch geschrieben und zählt nicht.</translation>
    </message>
    <message>
        <source>It offers no logo for mail programs to show.</source>
        <translation>Die Domain bietet kein Logo an, das Mailprogramme zeigen können.</translation>
    </message>
    <message>
        <source>Its answers are sealed, so nobody can swap them on the way.</source>
        <translation>Die Antworten der Domain sind versiegelt, darum kann sie unterwegs niemand austauschen.</translation>
    </message>
    <message>
        <source>We do not know whether its answers are sealed.</source>
        <translation>Wir wissen nicht, ob die Antworten der Domain versiegelt sind.</translation>
    </message>
    <message>
        <source>Anyone can send mail in the name of {domain}</source>
        <extracomment>Headline. {domain} = the domain looked at</extracomment>
        <translation>Jeder kann im Namen von {domain} Mails senden</translation>
    </message>
    <message>
        <source>Forged mail from {domain} is stopped only in part</source>
        <translation>Gefälschte Mails von {domain} werden nur zum Teil aufgehalten</translation>
    </message>
    <message>
        <source>Forged mail from {domain} is refused by most servers</source>
        <translation>Gefälschte Mails von {domain} werden von den meisten Servern abgelehnt</translation>
    </message>
    <message>
        <source>Cannot tell whether {domain} can be forged</source>
        <translation>Unklar, ob sich {domain} fälschen lässt</translation>
    </message>
    <message>
        <source>Anyone: the sender list lets in almost every computer, so their mail passes the checks.</source>
        <translation>Jeder: Die Absenderliste lässt fast jeden Computer zu, also bestehen solche Mails die Prüfungen.</translation>
    </message>
    <message>
        <source>Anyone who works out the short key: their mail carries a seal that fits.</source>
        <translation>Jeder, der den kurzen Schlüssel errechnet: Solche Mails tragen ein Siegel, das passt.</translation>
    </message>
    <message>
        <source>Anyone: no rule in force tells servers to refuse mail that only claims to be from {domain}.</source>
        <translation>Jeder: Keine geltende Regel sagt den Servern, dass sie Mails ablehnen sollen, die nur vorgeben, von {domain} zu sein.</translation>
    </message>
    <message>
        <source>Forged mail ends in the spam folder, where some people still find it.</source>
        <translation>Gefälschte Mails landen im Spamordner, wo manche Leute sie trotzdem finden.</translation>
    </message>
    <message>
        <source>Anyone, with a made-up name below {domain}.</source>
        <translation>Jeder, mit einem erfundenen Namen unterhalb von {domain}.</translation>
    </message>
    <message>
        <source>Only who may use its own servers and services, or who writes to a server that does not check.</source>
        <translation>Nur wer die Server und Dienste der Domain benutzen darf oder an einen Server schreibt, der nicht prüft.</translation>
    </message>
    <message>
        <source>Ask whoever runs the domain for this TXT record at {name}:</source>
        <extracomment>{name} = name where the record belongs; the record follows</extracomment>
        <translation>Bitten Sie den Betreuer der Domain um diesen TXT-Eintrag bei {name}:</translation>
    </message>
    <message>
        <source>The domain</source>
        <translation>Die Domain</translation>
    </message>
    <message>
        <source>Sender list (SPF)</source>
        <translation>Absenderliste (SPF)</translation>
    </message>
    <message>
        <source>Seals (DKIM)</source>
        <translation>Siegel (DKIM)</translation>
    </message>
    <message>
        <source>Rule of the owner (DMARC)</source>
        <translation>Regel des Inhabers (DMARC)</translation>
    </message>
    <message>
        <source>Encrypted line (MTA-STS)</source>
        <translation>Verschlüsselte Leitung (MTA-STS)</translation>
    </message>
    <message>
        <source>Reports on encrypted lines (TLS-RPT)</source>
        <translation>Berichte über verschlüsselte Leitungen (TLS-RPT)</translation>
    </message>
    <message>
        <source>Logo (BIMI)</source>
        <translation>Logo (BIMI)</translation>
    </message>
    <message>
        <source>Sealed answers (DNSSEC)</source>
        <translation>Versiegelte Antworten (DNSSEC)</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Gut</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Weak</source>
        <translation>Schwach</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Fehlt</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
</context>
<context>
    <name>Cluster</name>
    <message numerus="yes">
        <source>%n message(s)</source>
        <translation>
            <numerusform>%n Nachricht</numerusform>
            <numerusform>%n Nachrichten</numerusform>
        </translation>
    </message>
    <message>
        <source>same network {value}</source>
        <extracomment>what the messages of a group share. {value} = network, domain, subject</extracomment>
        <translation>gleiches Netz {value}</translation>
    </message>
    <message>
        <source>same domain in the sender line {value}</source>
        <translation>gleiche Domain in der Absenderzeile {value}</translation>
    </message>
    <message>
        <source>same subject “{value}”</source>
        <translation>gleicher Betreff „{value}“</translation>
    </message>
    <message>
        <source>bounces of the same mail {value}</source>
        <translation>Rückläufer derselben Mail {value}</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Was this email really sent by who it says?</source>
        <translation>Hat diese E-Mail wirklich der gesendet, der als Absender dasteht?</translation>
    </message>
    <message>
        <source>Check what is on the clipboard.</source>
        <translation>Prüfen, was in der Zwischenablage liegt.</translation>
    </message>
    <message>
        <source>Messages, mailboxes, folders or case files to open.</source>
        <translation>Nachrichten, Postfächer, Ordner oder Falldateien, die geöffnet werden sollen.</translation>
    </message>
</context>
<context>
    <name>CompareDialog</name>
    <message>
        <source>Compare two cases</source>
        <translation>Zwei Fälle vergleichen</translation>
    </message>
    <message>
        <source>Only what &amp;differs</source>
        <translation>Nur &amp;Unterschiede</translation>
    </message>
    <message>
        <source>Facts of both cases</source>
        <translation>Angaben zu beiden Fällen</translation>
    </message>
    <message>
        <source>These two do not differ in anything that was checked.</source>
        <translation>Diese beiden unterscheiden sich in nichts, was geprüft wurde.</translation>
    </message>
    <message numerus="yes">
        <source>They differ in %n fact(s).</source>
        <translation>
            <numerusform>Sie unterscheiden sich in %n Angabe.</numerusform>
            <numerusform>Sie unterscheiden sich in %n Angaben.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CompareModel</name>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>In one sentence</source>
        <translation>In einem Satz</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Betreff</translation>
    </message>
    <message>
        <source>Sent by the computer</source>
        <translation>Gesendet vom Computer</translation>
    </message>
    <message>
        <source>Taken by your servers</source>
        <translation>Angenommen von Ihren Servern</translation>
    </message>
    <message>
        <source>Claimed way before that</source>
        <translation>Behaupteter Weg davor</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Empfangen</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>Angabe</translation>
    </message>
</context>
<context>
    <name>ContentPanel</name>
    <message>
        <source>Content</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Links and attachments</source>
        <translation>Links und Anhänge</translation>
    </message>
    <message>
        <source>The text of the message</source>
        <translation>Der Text der Nachricht</translation>
    </message>
    <message>
        <source>Only the headers were given: the text itself could not be checked.</source>
        <translation>Nur die Kopfzeilen lagen vor: Der Text selbst ließ sich nicht prüfen.</translation>
    </message>
    <message>
        <source>No links and no attachments.</source>
        <translation>Keine Links und keine Anhänge.</translation>
    </message>
    <message>
        <source>The rest of the text stands in the source.</source>
        <translation>Der Rest des Textes steht im Quelltext.</translation>
    </message>
    <message>
        <source>The text is signed (S/MIME)</source>
        <translation>Der Text ist signiert (S/MIME)</translation>
    </message>
    <message>
        <source>The signature holds and belongs to the sender you see.</source>
        <translation>Die Signatur hält und gehört zu dem Absender, den Sie sehen.</translation>
    </message>
    <message>
        <source>The signature holds, but it belongs to another address.</source>
        <translation>Die Signatur hält, gehört aber zu einer anderen Adresse.</translation>
    </message>
    <message>
        <source>The signature holds, but nobody that your computer trusts vouches for the signer.</source>
        <translation>Die Signatur hält, aber niemand, dem Ihr Computer vertraut, bürgt für den Unterzeichner.</translation>
    </message>
    <message>
        <source>The text was changed after it was signed.</source>
        <translation>Der Text wurde nach dem Signieren verändert.</translation>
    </message>
    <message>
        <source>The signature could not be checked.</source>
        <translation>Die Signatur ließ sich nicht prüfen.</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Signiert von</translation>
    </message>
    <message>
        <source>Same address</source>
        <translation>Dieselbe Adresse</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>The text is signed or encrypted with OpenPGP.</source>
        <translation>Der Text ist mit OpenPGP signiert oder verschlüsselt.</translation>
    </message>
    <message>
        <source>I cannot check that. Your mail program can, with the sender’s key.</source>
        <translation>Das kann Heloscope nicht prüfen. Ihr Mailprogramm kann es mit dem Schlüssel des Absenders.</translation>
    </message>
    <message numerus="yes">
        <source>%n link(s)</source>
        <translation>
            <numerusform>%n Link</numerusform>
            <numerusform>%n Links</numerusform>
        </translation>
    </message>
    <message>
        <source>It shows one place and leads to %1</source>
        <extracomment>Content tab. %1 = host name</extracomment>
        <translation>Er zeigt einen Ort und führt zu %1</translation>
    </message>
    <message>
        <source>Leads to %1</source>
        <translation>Führt zu %1</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>Gezeigt</translation>
    </message>
    <message>
        <source>Leads to</source>
        <translation>Führt zu</translation>
    </message>
    <message numerus="yes">
        <source>and %n more link(s)</source>
        <translation>
            <numerusform>und %n weiterer Link</numerusform>
            <numerusform>und %n weitere Links</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attachment(s)</source>
        <translation>
            <numerusform>%n Anhang</numerusform>
            <numerusform>%n Anhänge</numerusform>
        </translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>(kein Name)</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message numerus="yes">
        <source>and %n more attachment(s)</source>
        <translation>
            <numerusform>und %n weiterer Anhang</numerusform>
            <numerusform>und %n weitere Anhänge</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DnsDialog</name>
    <message>
        <source>DNS questions of this message</source>
        <translation>DNS-Fragen zu dieser Nachricht</translation>
    </message>
    <message>
        <source>DNS questions and answers</source>
        <translation>DNS-Fragen und Antworten</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) were asked for this message. Nothing else left this computer.</source>
        <translation>
            <numerusform>Zu dieser Nachricht wurde %n Frage gestellt. Sonst hat nichts diesen Computer verlassen.</numerusform>
            <numerusform>Zu dieser Nachricht wurden %n Fragen gestellt. Sonst hat nichts diesen Computer verlassen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DnsModel</name>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Secured</source>
        <translation>Gesichert</translation>
    </message>
    <message>
        <source>Who answered</source>
        <translation>Wer geantwortet hat</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>from %1</source>
        <extracomment>DNS answer in a finding&apos;s details. %1 = server that answered</extracomment>
        <translation>von %1</translation>
    </message>
    <message>
        <source>secured (DNSSEC)</source>
        <translation>gesichert (DNSSEC)</translation>
    </message>
</context>
<context>
    <name>DomainDialog</name>
    <message>
        <source>Domain check-up</source>
        <translation>Domain-Check</translation>
    </message>
</context>
<context>
    <name>DomainPanel</name>
    <message>
        <source>Domain check-up</source>
        <translation>Domain-Check</translation>
    </message>
    <message>
        <source>A domain, such as example.com</source>
        <translation>Eine Domain, zum Beispiel example.com</translation>
    </message>
    <message>
        <source>Domain to check</source>
        <translation>Zu prüfende Domain</translation>
    </message>
    <message>
        <source>Check this &amp;domain</source>
        <translation>Diese D&amp;omain prüfen</translation>
    </message>
    <message>
        <source>Result of the check-up</source>
        <translation>Ergebnis des Domain-Checks</translation>
    </message>
    <message>
        <source>That is no domain name.</source>
        <translation>Das ist kein Domainname.</translation>
    </message>
    <message>
        <source>Nothing can be asked now.</source>
        <translation>Im Moment kann niemand gefragt werden.</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Wird geprüft…</translation>
    </message>
    <message>
        <source>Could anyone send mail in the name of this domain? This asks DNS for what the domain publishes.</source>
        <translation>Könnte jeder im Namen dieser Domain Mails senden? Dafür wird im DNS gefragt, was die Domain veröffentlicht.</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Domain</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Gehört zu</translation>
    </message>
    <message>
        <source>Copy a &amp;letter to the administrator</source>
        <translation>Br&amp;ief an den Administrator kopieren</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Check-up card. %1 = topic &quot;Sender list (SPF)&quot;, %2 = &quot;Good&quot; or &quot;Weak&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Copy this record</source>
        <translation>Diesen Eintrag kopieren</translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>{file} is empty. Save the message again and try once more.</source>
        <translation>{file} ist leer. Speichern Sie die Nachricht neu und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>{file} is larger than 256 MiB. Give its header lines only.</source>
        <translation>{file} ist größer als 256 MiB. Geben Sie nur die Kopfzeilen an.</translation>
    </message>
    <message>
        <source>{file} holds no mail message. Save the message with its full source and try that.</source>
        <translation>{file} enthält keine Mail. Speichern Sie die Nachricht mit ihrem vollständigen Quelltext und versuchen Sie es damit.</translation>
    </message>
    <message>
        <source>{file} is a damaged Outlook file. Drag the message out of Outlook once more.</source>
        <translation>{file} ist eine beschädigte Outlook-Datei. Ziehen Sie die Nachricht noch einmal aus Outlook heraus.</translation>
    </message>
    <message>
        <source>{file} is an Outlook file without header lines. Copy them from File, Properties in Outlook.</source>
        <translation>{file} ist eine Outlook-Datei ohne Kopfzeilen. Kopieren Sie diese in Outlook aus „Datei“, „Eigenschaften“.</translation>
    </message>
    <message>
        <source>{file} does not exist. Check the name.</source>
        <translation>{file} gibt es nicht. Prüfen Sie den Namen.</translation>
    </message>
    <message>
        <source>{file} may not be read. Ask for the right to read it.</source>
        <translation>{file} darf nicht gelesen werden. Bitten Sie um das Recht, sie zu lesen.</translation>
    </message>
    <message>
        <source>{file} could not be read: {detail}.</source>
        <translation>{file} konnte nicht gelesen werden: {detail}.</translation>
    </message>
    <message>
        <source>{file} is no plain file. Give a file, a folder or a mailbox.</source>
        <translation>{file} ist keine einfache Datei. Geben Sie eine Datei, einen Ordner oder ein Postfach an.</translation>
    </message>
    <message>
        <source>{file} could not be written: {detail}.</source>
        <translation>{file} konnte nicht geschrieben werden: {detail}.</translation>
    </message>
    <message>
        <source>The report could not be written: {detail}.</source>
        <translation>Der Bericht konnte nicht geschrieben werden: {detail}.</translation>
    </message>
    <message>
        <source>{file} is no proper JSON: {detail}.</source>
        <translation>{file} ist kein richtiges JSON: {detail}.</translation>
    </message>
    <message>
        <source>{file} holds a field that is not known: {detail}.</source>
        <translation>{file} enthält ein unbekanntes Feld: {detail}.</translation>
    </message>
    <message>
        <source>The input</source>
        <extracomment>stands for {file} where the input has no name</extracomment>
        <translation>Die Eingabe</translation>
    </message>
    <message>
        <source>{file} could not be used: {detail}.</source>
        <extracomment>{file} = the input, {detail} = technical words in English</extracomment>
        <translation>{file} konnte nicht verwendet werden: {detail}.</translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message>
        <source>{domain} sealed this message, and the seal is whole.</source>
        <extracomment>{domain} = domain that sealed, the one in the From line</extracomment>
        <translation>{domain} hat diese Nachricht versiegelt, und das Siegel ist unversehrt.</translation>
    </message>
    <message>
        <source>Only the owner of {domain} can make this seal (DKIM). What lies under it is as it was sent.</source>
        <translation>Dieses Siegel (DKIM) kann nur der Inhaber von {domain} machen. Was es abdeckt, ist noch so, wie es gesendet wurde.</translation>
    </message>
    <message>
        <source>The seal belongs to {proven}, not to {domain}.</source>
        <extracomment>{proven} = domain that sealed, {domain} = domain of the From line</extracomment>
        <translation>Das Siegel gehört {proven}, nicht {domain}.</translation>
    </message>
    <message>
        <source>The seal (DKIM) is good, but anyone can seal with a domain of their own. It proves {proven} and nothing about {domain}.</source>
        <translation>Das Siegel (DKIM) ist gut, aber jeder kann mit einer eigenen Domain siegeln. Es beweist {proven} und nichts über {domain}.</translation>
    </message>
    <message>
        <source>Nobody sealed this message.</source>
        <translation>Niemand hat diese Nachricht versiegelt.</translation>
    </message>
    <message>
        <source>It carries no seal (DKIM). Many honest senders use none, so this alone means little.</source>
        <translation>Sie trägt kein Siegel (DKIM). Viele ehrliche Absender benutzen keines, darum sagt das allein wenig.</translation>
    </message>
    <message>
        <source>The seal of {domain} does not fit this message.</source>
        <extracomment>{domain} = domain named in the seal</extracomment>
        <translation>Das Siegel von {domain} passt nicht zu dieser Nachricht.</translation>
    </message>
    <message>
        <source>A list or forwarder may have changed the header lines on the way. Or somebody made the seal up (DKIM).</source>
        <translation>Eine Mailingliste oder ein Weiterleiter kann unterwegs die Kopfzeilen verändert haben. Oder jemand hat das Siegel (DKIM) erfunden.</translation>
    </message>
    <message>
        <source>The text was changed after {domain} sealed it.</source>
        <extracomment>{domain} = domain that sealed</extracomment>
        <translation>Der Text wurde verändert, nachdem {domain} ihn versiegelt hatte.</translation>
    </message>
    <message>
        <source>Lists and forwarders often add a footer, which breaks the seal (DKIM). Somebody may also have changed the words.</source>
        <translation>Mailinglisten und Weiterleiter fügen oft eine Fußzeile an, und das bricht das Siegel (DKIM). Es kann auch jemand die Worte geändert haben.</translation>
    </message>
    <message>
        <source>The text under the seal of {domain} could not be checked.</source>
        <extracomment>{domain} = domain that sealed</extracomment>
        <translation>Der Text unter dem Siegel von {domain} ließ sich nicht prüfen.</translation>
    </message>
    <message>
        <source>Only the header lines were given. The seal (DKIM) also covers the text, which is missing here.</source>
        <translation>Nur die Kopfzeilen lagen vor. Das Siegel (DKIM) deckt auch den Text ab, und der fehlt hier.</translation>
    </message>
    <message>
        <source>Give the full source of the message.</source>
        <translation>Geben Sie den vollständigen Quelltext der Nachricht an.</translation>
    </message>
    <message>
        <source>The key for the seal of {domain} is not there.</source>
        <extracomment>{domain} = domain named in the seal, {selector} = name of the key</extracomment>
        <translation>Der Schlüssel für das Siegel von {domain} ist nicht da.</translation>
    </message>
    <message>
        <source>Owners take old keys down, so this is common with old mail. The seal (DKIM, key {selector}) could not be checked.</source>
        <translation>Inhaber nehmen alte Schlüssel weg, darum kommt das bei alten Mails oft vor. Das Siegel (DKIM, Schlüssel {selector}) ließ sich nicht prüfen.</translation>
    </message>
    <message>
        <source>{domain} has withdrawn the key for this seal.</source>
        <extracomment>{domain} = domain named in the seal, {selector} = name of the key</extracomment>
        <translation>{domain} hat den Schlüssel für dieses Siegel zurückgezogen.</translation>
    </message>
    <message>
        <source>Owners do this when a key gets old. Seals made with it (DKIM, key {selector}) no longer count.</source>
        <translation>Das tun Inhaber, wenn ein Schlüssel alt wird. Siegel, die damit gemacht sind (DKIM, Schlüssel {selector}), zählen nicht mehr.</translation>
    </message>
    <message>
        <source>The seal of {domain} uses a key that is too short.</source>
        <extracomment>{domain} = domain named in the seal</extracomment>
        <translation>Das Siegel von {domain} benutzt einen zu kurzen Schlüssel.</translation>
    </message>
    <message>
        <source>Fast computers can work out such a key. The seal (DKIM) no longer proves anything.</source>
        <translation>Schnelle Computer können einen solchen Schlüssel errechnen. Das Siegel (DKIM) beweist nichts mehr.</translation>
    </message>
    <message>
        <source>The key that {domain} published cannot be used.</source>
        <extracomment>{domain} = domain named in the seal</extracomment>
        <translation>Der Schlüssel, den {domain} veröffentlicht hat, ist nicht zu gebrauchen.</translation>
    </message>
    <message>
        <source>{reason} So its seal (DKIM) could not be checked.</source>
        <extracomment>{reason} = a whole sentence</extracomment>
        <translation>{reason} Darum ließ sich das Siegel (DKIM) der Domain nicht prüfen.</translation>
    </message>
    <message>
        <source>{domain} is still trying out its seal.</source>
        <extracomment>{domain} = domain that sealed</extracomment>
        <translation>{domain} probiert das Siegel noch aus.</translation>
    </message>
    <message>
        <source>The key says that it is in test (DKIM). The result stands, but the owner may still make mistakes.</source>
        <translation>Der Schlüssel sagt, dass er im Test ist (DKIM). Das Ergebnis gilt, aber der Inhaber kann noch Fehler machen.</translation>
    </message>
    <message>
        <source>The seal of {domain} uses an old and weak method.</source>
        <extracomment>{domain} = domain named in the seal</extracomment>
        <translation>Das Siegel von {domain} benutzt ein altes und schwaches Verfahren.</translation>
    </message>
    <message>
        <source>This kind of seal (DKIM with SHA-1) can be copied onto other texts. It no longer proves anything.</source>
        <translation>Diese Art von Siegel (DKIM mit SHA-1) lässt sich auf andere Texte übertragen. Es beweist nichts mehr.</translation>
    </message>
    <message>
        <source>A seal that names {domain} is written wrongly.</source>
        <extracomment>{domain} = domain named in the seal</extracomment>
        <translation>Ein Siegel, das {domain} nennt, ist falsch geschrieben.</translation>
    </message>
    <message>
        <source>{reason} Such a seal (DKIM) counts for nothing.</source>
        <extracomment>{reason} = a whole sentence</extracomment>
        <translation>{reason} Ein solches Siegel (DKIM) zählt nicht.</translation>
    </message>
    <message>
        <source>The seal of {domain} had run out before the message arrived.</source>
        <extracomment>{domain} = domain that sealed</extracomment>
        <translation>Das Siegel von {domain} war schon abgelaufen, bevor die Nachricht ankam.</translation>
    </message>
    <message>
        <source>The sender set an end date for the seal (DKIM). After that day it vouches for nothing.</source>
        <translation>Der Absender hat dem Siegel (DKIM) ein Enddatum gegeben. Nach diesem Tag bürgt es für nichts.</translation>
    </message>
    <message>
        <source>The seal of {domain} has run out since.</source>
        <extracomment>{domain} = domain that sealed</extracomment>
        <translation>Das Siegel von {domain} ist inzwischen abgelaufen.</translation>
    </message>
    <message>
        <source>It still counted on the day the message arrived (DKIM). That is the day that matters.</source>
        <translation>Am Tag der Ankunft galt es noch (DKIM). Auf diesen Tag kommt es an.</translation>
    </message>
    <message>
        <source>The seal of {domain} has a date in the future.</source>
        <extracomment>{domain} = domain that sealed</extracomment>
        <translation>Das Siegel von {domain} hat ein Datum in der Zukunft.</translation>
    </message>
    <message>
        <source>Most likely the clock of the sender ran wrong. The seal (DKIM) itself is judged as usual.</source>
        <translation>Wahrscheinlich ging die Uhr des Absenders falsch. Das Siegel (DKIM) selbst wird beurteilt wie sonst auch.</translation>
    </message>
    <message>
        <source>The seal speaks for a name that {domain} did not allow.</source>
        <extracomment>{domain} = domain that sealed</extracomment>
        <translation>Das Siegel spricht für einen Namen, den {domain} nicht erlaubt hat.</translation>
    </message>
    <message>
        <source>The key of {domain} (DKIM) is only for its exact name. The seal claims to act for a name below it or beside it.</source>
        <translation>Der Schlüssel von {domain} (DKIM) gilt nur für genau diesen Namen. Das Siegel will für einen Namen darunter oder daneben sprechen.</translation>
    </message>
    <message>
        <source>A seal names a domain that cannot exist.</source>
        <translation>Ein Siegel nennt eine Domain, die es nicht geben kann.</translation>
    </message>
    <message>
        <source>No honest mail server writes such a name into a seal (DKIM). It is a known trick to fool the checks.</source>
        <translation>Kein ehrlicher Mailserver schreibt so einen Namen in ein Siegel (DKIM). Es ist ein bekannter Trick, um die Prüfungen zu täuschen.</translation>
    </message>
    <message>
        <source>A seal names a key that cannot exist.</source>
        <translation>Ein Siegel nennt einen Schlüssel, den es nicht geben kann.</translation>
    </message>
    <message>
        <source>No honest mail server writes such a key name into a seal (DKIM). It is a known trick to fool the checks.</source>
        <translation>Kein ehrlicher Mailserver schreibt so einen Schlüsselnamen in ein Siegel (DKIM). Es ist ein bekannter Trick, um die Prüfungen zu täuschen.</translation>
    </message>
    <message>
        <source>The seal of {domain} covers the text only up to a mark.</source>
        <extracomment>{domain} = domain that sealed</extracomment>
        <translation>Das Siegel von {domain} deckt den Text nur bis zu einer Marke ab.</translation>
    </message>
    <message>
        <source>Anything may be added after that mark without breaking the seal (DKIM, l=).</source>
        <translation>Nach dieser Marke kann alles Mögliche angefügt werden, ohne dass das Siegel (DKIM, l=) bricht.</translation>
    </message>
    <message>
        <source>Part of the text is not under the seal of {domain}.</source>
        <extracomment>{domain} = domain that sealed, count = number of bytes</extracomment>
        <translation>Ein Teil des Textes liegt nicht unter dem Siegel von {domain}.</translation>
    </message>
    <message>
        <source>Text stands after the end of the sealed part (DKIM, l=). Anyone on the way may have added it.</source>
        <translation>Nach dem Ende des versiegelten Teils (DKIM, l=) steht noch Text. Den kann jeder unterwegs angefügt haben.</translation>
    </message>
    <message>
        <source>Do not trust what you read until you have asked the sender.</source>
        <translation>Trauen Sie dem, was Sie lesen, erst, wenn Sie den Absender gefragt haben.</translation>
    </message>
    <message>
        <source>The seal of {domain} does not cover how the text is shown.</source>
        <extracomment>{domain} = domain that sealed</extracomment>
        <translation>Das Siegel von {domain} deckt nicht ab, wie der Text gezeigt wird.</translation>
    </message>
    <message>
        <source>The line Content-Type is outside the seal (DKIM). Somebody could swap it and so hide or show other text.</source>
        <translation>Die Zeile Content-Type liegt außerhalb des Siegels (DKIM). Jemand könnte sie austauschen und so anderen Text verstecken oder zeigen.</translation>
    </message>
    <message>
        <source>The seal of {domain} does not cover the subject.</source>
        <extracomment>{domain} = domain that sealed</extracomment>
        <translation>Das Siegel von {domain} deckt den Betreff nicht ab.</translation>
    </message>
    <message>
        <source>Somebody else may have written the subject you see. The seal (DKIM) says nothing about it.</source>
        <translation>Den Betreff, den Sie sehen, kann jemand anderes geschrieben haben. Das Siegel (DKIM) sagt nichts über ihn.</translation>
    </message>
    <message>
        <source>A second {header} line hides the sealed one.</source>
        <extracomment>{header} = name of the doubled line, {domain} = domain that sealed</extracomment>
        <translation>Eine zweite Zeile {header} verdeckt die versiegelte.</translation>
    </message>
    <message>
        <source>{domain} sealed one {header} line, but the message has more (DKIM). Your mail program may show the one that nobody sealed.</source>
        <translation>{domain} hat eine Zeile {header} versiegelt, aber die Nachricht hat mehrere (DKIM). Ihr Mailprogramm zeigt vielleicht die, die niemand versiegelt hat.</translation>
    </message>
    <message>
        <source>One seal is broken, but another one holds.</source>
        <extracomment>{domain} = domain of the seal that failed</extracomment>
        <translation>Ein Siegel ist gebrochen, aber ein anderes hält.</translation>
    </message>
    <message>
        <source>The seal of {domain} does not fit any more. One good seal (DKIM) is enough, so this is no alarm.</source>
        <translation>Das Siegel von {domain} passt nicht mehr. Ein gutes Siegel (DKIM) genügt, darum ist das kein Grund zur Sorge.</translation>
    </message>
    <message>
        <source>An old message may have been sent again.</source>
        <extracomment>{domain} = domain that sealed</extracomment>
        <translation>Vielleicht wurde eine alte Nachricht noch einmal gesendet.</translation>
    </message>
    <message>
        <source>{domain} wrote and sealed it (DKIM), but not for you. Somebody else may have sent it on to many people.</source>
        <translation>{domain} hat sie geschrieben und versiegelt (DKIM), aber nicht für Sie. Jemand anderes kann sie an viele Leute weitergeschickt haben.</translation>
    </message>
    <message>
        <source>Ask {domain} another way before you act on it.</source>
        <translation>Fragen Sie {domain} auf anderem Weg, bevor Sie danach handeln.</translation>
    </message>
    <message>
        <source>The seal of {domain} fits once a known change is undone.</source>
        <extracomment>{domain} = domain that sealed, {change} = noun phrase for the change</extracomment>
        <translation>Das Siegel von {domain} passt, sobald man eine bekannte Änderung rückgängig macht.</translation>
    </message>
    <message>
        <source>A server on the way changed the message: {change}. Without that change the seal (DKIM) is good.</source>
        <translation>Ein Server unterwegs hat die Nachricht verändert: {change}. Ohne diese Änderung ist das Siegel (DKIM) gut.</translation>
    </message>
    <message>
        <source>The seal of {domain} could not be checked.</source>
        <extracomment>{domain} = domain named in the seal</extracomment>
        <translation>Das Siegel von {domain} ließ sich nicht prüfen.</translation>
    </message>
    <message>
        <source>{reason} So the seal (DKIM) speaks neither for nor against the sender.</source>
        <extracomment>{reason} = a whole sentence</extracomment>
        <translation>{reason} Darum spricht das Siegel (DKIM) weder für noch gegen den Absender.</translation>
    </message>
    <message>
        <source>The message has an old kind of seal by {domain}.</source>
        <extracomment>{domain} = domain named in the old seal, {result} = RFC result word</extracomment>
        <translation>Die Nachricht hat ein Siegel alter Art von {domain}.</translation>
    </message>
    <message>
        <source>DomainKeys came before the seal of today. Its result is {result}; it is shown for your interest and does not count.</source>
        <translation>DomainKeys gab es vor dem heutigen Siegel. Das Ergebnis ist {result}; es steht nur zur Information da und zählt nicht.</translation>
    </message>
    <message>
        <source>The message has a new kind of seal that is still a draft.</source>
        <extracomment>{result} = RFC result word, {name} = number of the draft</extracomment>
        <translation>Die Nachricht hat ein Siegel neuer Art, das noch ein Entwurf ist.</translation>
    </message>
    <message>
        <source>DKIM2 by draft {name} gives the result {result}. It is shown for your interest and does not decide.</source>
        <translation>DKIM2 nach Entwurf {name} hat das Ergebnis {result}. Es steht nur zur Information da und entscheidet nichts.</translation>
    </message>
    <message>
        <source>The message meets the rule of {domain}.</source>
        <extracomment>{domain} = domain of the From line</extracomment>
        <translation>Die Nachricht erfüllt die Regel von {domain}.</translation>
    </message>
    <message>
        <source>A seal or a sender list speaks for just this domain. That is what its owner asks for (DMARC).</source>
        <translation>Ein Siegel oder eine Absenderliste spricht für genau diese Domain. Das verlangt ihr Inhaber (DMARC).</translation>
    </message>
    <message>
        <source>Neither seal nor sender list speaks for {domain}.</source>
        <extracomment>{domain} = domain of the From line</extracomment>
        <translation>Weder ein Siegel noch eine Absenderliste spricht für {domain}.</translation>
    </message>
    <message>
        <source>Lists and forwarders can cause this. For such mail, the rule of the owner (DMARC) says “{policy}”.</source>
        <extracomment>{policy} = word of the rule: none, quarantine, reject</extracomment>
        <translation>Mailinglisten und Weiterleiter können der Grund sein. Für solche Mails sagt die Regel des Inhabers (DMARC) „{policy}“.</translation>
    </message>
    <message>
        <source>Ask the sender another way before you act on it.</source>
        <translation>Fragen Sie den Absender auf anderem Weg, bevor Sie danach handeln.</translation>
    </message>
    <message>
        <source>{domain} asks nobody to refuse forged mail.</source>
        <extracomment>{domain} = domain of the From line</extracomment>
        <translation>{domain} bittet niemanden, gefälschte Mails abzulehnen.</translation>
    </message>
    <message>
        <source>Its rule (DMARC) is “none”: look, but do nothing. So a message that fails may still arrive.</source>
        <translation>Die Regel dort (DMARC) ist „none“: hinsehen, aber nichts tun. Eine Nachricht, die durchfällt, kann also trotzdem ankommen.</translation>
    </message>
    <message>
        <source>{domain} has no rule for forged mail.</source>
        <extracomment>{domain} = domain of the From line</extracomment>
        <translation>{domain} hat keine Regel für gefälschte Mails.</translation>
    </message>
    <message>
        <source>The owner does not say what to do when nothing speaks for the sender (DMARC). The rule is missing, not broken.</source>
        <translation>Der Inhaber sagt nicht, was geschehen soll, wenn nichts für den Absender spricht (DMARC). Die Regel fehlt, niemand hat gegen sie verstoßen.</translation>
    </message>
    <message>
        <source>{domain} has two rules where only one is allowed.</source>
        <extracomment>{domain} = domain of the From line</extracomment>
        <translation>{domain} hat zwei Regeln, wo nur eine erlaubt ist.</translation>
    </message>
    <message>
        <source>When there is more than one rule (DMARC), none of them counts.</source>
        <translation>Gibt es mehr als eine Regel (DMARC), zählt keine.</translation>
    </message>
    <message>
        <source>{domain} is a made-up name below a real one.</source>
        <extracomment>{domain} = domain of the From line, {policy} = word of the rule</extracomment>
        <translation>{domain} ist ein erfundener Name unterhalb eines echten.</translation>
    </message>
    <message>
        <source>The owner of the real domain has a rule (DMARC) for names that do not exist. For this one it is “{policy}”.</source>
        <translation>Der Inhaber der echten Domain hat eine Regel (DMARC) für Namen, die es nicht gibt. Für diesen ist sie „{policy}“.</translation>
    </message>
    <message>
        <source>The rule of the sender’s domain could not be applied.</source>
        <translation>Die Regel der Absender-Domain ließ sich nicht anwenden.</translation>
    </message>
    <message>
        <source>{reason} So the rule of a domain owner (DMARC) has no result. That is neither good nor bad.</source>
        <extracomment>{reason} = a whole sentence</extracomment>
        <translation>{reason} Darum hat die Regel eines Domain-Inhabers (DMARC) kein Ergebnis. Das ist weder gut noch schlecht.</translation>
    </message>
    <message>
        <source>The rule of {domain} could not be applied yet.</source>
        <extracomment>{domain} = domain of the From line</extracomment>
        <translation>Die Regel von {domain} ließ sich noch nicht anwenden.</translation>
    </message>
    <message>
        <source>One seal of its own could not be checked to the end, so the rule (DMARC) has no result. That is neither good nor bad.</source>
        <translation>Ein eigenes Siegel der Domain ließ sich nicht zu Ende prüfen, darum hat die Regel (DMARC) kein Ergebnis. Das ist weder gut noch schlecht.</translation>
    </message>
    <message>
        <source>Get the full source of the message and check again.</source>
        <translation>Besorgen Sie den vollständigen Quelltext der Nachricht und prüfen Sie noch einmal.</translation>
    </message>
    <message>
        <source>The rule of {domain} could not be read just now.</source>
        <extracomment>{domain} = domain of the From line</extracomment>
        <translation>Die Regel von {domain} ließ sich gerade nicht lesen.</translation>
    </message>
    <message>
        <source>The name service (DNS) gave no answer about it (DMARC). That is neither good nor bad.</source>
        <translation>Der Namensdienst (DNS) gab darüber keine Auskunft (DMARC). Das ist weder gut noch schlecht.</translation>
    </message>
    <message>
        <source>Check again later.</source>
        <translation>Prüfen Sie später noch einmal.</translation>
    </message>
    <message>
        <source>{domain} is still trying out its rule.</source>
        <extracomment>{domain} = domain of the From line, {policy} = word of the rule</extracomment>
        <translation>{domain} probiert seine Regel noch aus.</translation>
    </message>
    <message>
        <source>The rule (DMARC) is “{policy}”, but the owner marks it as a test. It asks to be treated one step milder.</source>
        <translation>Die Regel (DMARC) ist „{policy}“, aber der Inhaber kennzeichnet sie als Test. Er bittet, eine Stufe milder zu verfahren.</translation>
    </message>
    <message>
        <source>Older programs may judge {domain} in another way.</source>
        <extracomment>{domain} = domain of the From line</extracomment>
        <translation>Ältere Programme urteilen über {domain} vielleicht anders.</translation>
    </message>
    <message>
        <source>The standard changed how to find the owner of a domain (DMARC). We follow the new one; the old one gives {result}.</source>
        <translation>Der Standard hat geändert, wie man den Inhaber einer Domain findet (DMARC). Wir folgen dem neuen; nach dem alten ist das Ergebnis {result}.</translation>
    </message>
    <message>
        <source>{proven} speaks for it, but {domain} wants its exact name.</source>
        <extracomment>{proven} = domain that vouches, {domain} = domain of the From line</extracomment>
        <translation>{proven} spricht für die Nachricht, aber {domain} verlangt genau den eigenen Namen.</translation>
    </message>
    <message>
        <source>Both names seem to have one owner. That owner demands (DMARC) that only the exact name may vouch.</source>
        <translation>Beide Namen haben wohl denselben Inhaber. Er verlangt (DMARC), dass nur genau der eigene Name bürgen darf.</translation>
    </message>
    <message>
        <source>{proven} and {domain} belong to different owners.</source>
        <extracomment>{proven} = domain that vouches, {domain} = domain of the From line</extracomment>
        <translation>{proven} und {domain} gehören verschiedenen Inhabern.</translation>
    </message>
    <message>
        <source>They only share the same ending, like two customers of one host. One cannot vouch for the other (DMARC).</source>
        <translation>Sie haben nur dieselbe Endung, wie zwei Kunden desselben Anbieters. Der eine kann nicht für den anderen bürgen (DMARC).</translation>
    </message>
    <message>
        <source>There is no domain {domain}.</source>
        <extracomment>{domain} = domain of the From line</extracomment>
        <translation>Die Domain {domain} gibt es nicht.</translation>
    </message>
    <message>
        <source>The name service (DNS) does not know it. Nobody can send real mail from a domain that does not exist.</source>
        <translation>Der Namensdienst (DNS) kennt sie nicht. Von einer Domain, die es nicht gibt, kann niemand echte Mails senden.</translation>
    </message>
    <message>
        <source>{domain} says that it never sends mail.</source>
        <extracomment>{domain} = domain of the From line</extracomment>
        <translation>{domain} erklärt, dass von dort nie Mails kommen.</translation>
    </message>
    <message>
        <source>The owner published this for all to read. So whoever sent this only typed the name in.</source>
        <translation>Der Inhaber hat das für alle lesbar veröffentlicht. Wer das hier gesendet hat, hat den Namen also nur eingetippt.</translation>
    </message>
    <message>
        <source>{sealer}, which you trust, vouches for the message.</source>
        <extracomment>{sealer} = domain of the forwarder</extracomment>
        <translation>{sealer}, dem Sie vertrauen, bürgt für die Nachricht.</translation>
    </message>
    <message>
        <source>It noted that the message was good when it came in there (ARC). Later changes on the way are then no alarm.</source>
        <translation>Dort wurde vermerkt, dass die Nachricht gut war, als sie dort ankam (ARC). Spätere Änderungen unterwegs sind dann kein Grund zur Sorge.</translation>
    </message>
    <message>
        <source>{sealer} vouches for it, but you do not know that forwarder.</source>
        <extracomment>{sealer} = domain of the forwarder</extracomment>
        <translation>{sealer} bürgt für sie, aber Sie kennen diesen Weiterleiter nicht.</translation>
    </message>
    <message>
        <source>Anyone can write such a note (ARC). It counts only from a forwarder on your list.</source>
        <translation>So einen Vermerk (ARC) kann jeder schreiben. Er zählt nur von einem Weiterleiter auf Ihrer Liste.</translation>
    </message>
    <message>
        <source>If you trust {sealer}, add it in the settings.</source>
        <translation>Wenn Sie {sealer} vertrauen, tragen Sie ihn in den Einstellungen ein.</translation>
    </message>
    <message>
        <source>{sealer} noted that the checks failed when the message came in.</source>
        <extracomment>{sealer} = domain of the forwarder</extracomment>
        <translation>{sealer} hat vermerkt, dass die Prüfungen fehlschlugen, als die Nachricht dort ankam.</translation>
    </message>
    <message>
        <source>The forwarder passed it on all the same and said so (ARC). Its later checks cannot mend that.</source>
        <translation>Der Weiterleiter gab sie trotzdem weiter und sagte das auch (ARC). Seine späteren Prüfungen können das nicht heilen.</translation>
    </message>
    <message>
        <source>The notes of the forwarders do not hold together.</source>
        <translation>Die Vermerke der Weiterleiter halten nicht zusammen.</translation>
    </message>
    <message>
        <source>{reason} We draw nothing from these notes (ARC).</source>
        <extracomment>{reason} = a whole sentence</extracomment>
        <translation>{reason} Wir schließen aus diesen Vermerken (ARC) nichts.</translation>
    </message>
    <message>
        <source>The line {header} is written with a blank before the colon.</source>
        <extracomment>{header} = name of the line</extracomment>
        <translation>Die Zeile {header} hat ein Leerzeichen vor dem Doppelpunkt.</translation>
    </message>
    <message>
        <source>Some programs then do not see the line, others do. A forger can use that to show two faces.</source>
        <translation>Manche Programme sehen die Zeile dann nicht, andere schon. Ein Fälscher kann so zwei Gesichter zeigen.</translation>
    </message>
    <message>
        <source>One header line is no proper line.</source>
        <translation>Eine Kopfzeile ist keine richtige Zeile.</translation>
    </message>
    <message>
        <source>Some programs skip it, others take it for a part of the header. So they may show different things.</source>
        <translation>Manche Programme übergehen sie, andere halten sie für einen Teil des Kopfes. So zeigen sie vielleicht Verschiedenes.</translation>
    </message>
    <message>
        <source>A {header} line hides inside another line.</source>
        <extracomment>{header} = name of the hidden line</extracomment>
        <translation>Eine Zeile {header} versteckt sich in einer anderen Zeile.</translation>
    </message>
    <message>
        <source>It begins with a blank, so most programs pass over it. Some would take it for real.</source>
        <translation>Sie beginnt mit einem Leerzeichen, darum übergehen die meisten Programme sie. Manche würden sie für echt halten.</translation>
    </message>
    <message>
        <source>The line {header} stands there more than once.</source>
        <extracomment>{header} = name of the line</extracomment>
        <translation>Die Zeile {header} steht mehr als einmal da.</translation>
    </message>
    <message>
        <source>Only one is allowed. Programs disagree which of them they show.</source>
        <translation>Nur eine ist erlaubt. Die Programme sind uneins, welche sie zeigen.</translation>
    </message>
    <message>
        <source>A line in the header ends in an odd way.</source>
        <translation>Eine Zeile im Kopf endet auf seltsame Weise.</translation>
    </message>
    <message>
        <source>Some programs see one line there, others see two. A second sender line can hide like that.</source>
        <translation>Manche Programme sehen dort eine Zeile, andere zwei. So kann sich eine zweite Absenderzeile verstecken.</translation>
    </message>
    <message>
        <source>The header holds a zero byte.</source>
        <translation>Der Kopf enthält ein Null-Byte.</translation>
    </message>
    <message>
        <source>Some programs stop reading there and miss the rest. Honest mail has none.</source>
        <translation>Manche Programme hören dort auf zu lesen und übersehen den Rest. In ehrlicher Mail steht keines.</translation>
    </message>
    <message>
        <source>The message has no date.</source>
        <translation>Die Nachricht hat kein Datum.</translation>
    </message>
    <message>
        <source>Every message must have one, and mail programs always write it. Some home-made tools forget it.</source>
        <translation>Jede Nachricht muss eines haben, und Mailprogramme schreiben es immer. Manche selbst gebauten Werkzeuge vergessen es.</translation>
    </message>
    <message>
        <source>The text tries to smuggle in a second message.</source>
        <translation>Der Text versucht, eine zweite Nachricht einzuschmuggeln.</translation>
    </message>
    <message>
        <source>It holds commands from one mail server to another. They are meant to fool a server into taking a forged message.</source>
        <translation>Er enthält Befehle, die ein Mailserver dem anderen gibt. Sie sollen einen Server dazu bringen, eine gefälschte Nachricht anzunehmen.</translation>
    </message>
    <message>
        <source>Show this to whoever runs your mail server.</source>
        <translation>Zeigen Sie das dem Betreuer Ihres Mailservers.</translation>
    </message>
    <message>
        <source>The message names more than one return address.</source>
        <translation>Die Nachricht nennt mehr als eine Rücksendeadresse.</translation>
    </message>
    <message>
        <source>Your own server writes this line once. The others came with the message and mean nothing.</source>
        <translation>Ihr eigener Server schreibt diese Zeile einmal. Die anderen kamen mit der Nachricht und bedeuten nichts.</translation>
    </message>
    <message>
        <source>The return address is written wrongly.</source>
        <translation>Die Rücksendeadresse ist falsch geschrieben.</translation>
    </message>
    <message>
        <source>It is no proper address. It may be built to fool the server that checks it.</source>
        <translation>Es ist keine richtige Adresse. Vielleicht soll sie den Server täuschen, der sie prüft.</translation>
    </message>
    <message>
        <source>The message has an empty return address.</source>
        <translation>Die Nachricht hat eine leere Rücksendeadresse.</translation>
    </message>
    <message>
        <source>Servers use that for bounces and other automatic mail. From a person it would be odd.</source>
        <translation>Server benutzen das bei Rückläufern und anderen automatischen Mails. Bei einem Menschen wäre es seltsam.</translation>
    </message>
    <message>
        <source>Programs may show different texts of this message.</source>
        <extracomment>{reason} = a whole sentence</extracomment>
        <translation>Programme zeigen von dieser Nachricht vielleicht verschiedene Texte.</translation>
    </message>
    <message>
        <source>{reason} What you read may not be what a filter has read. This says nothing about who sent it.</source>
        <translation>{reason} Was Sie lesen, ist vielleicht nicht das, was ein Filter gelesen hat. Das sagt nichts darüber, wer sie gesendet hat.</translation>
    </message>
    <message>
        <source>It is not clear where the header ends.</source>
        <translation>Es ist nicht klar, wo der Kopf endet.</translation>
    </message>
    <message>
        <source>Programs may cut header and text at different places. Then they show different lines.</source>
        <translation>Programme trennen Kopf und Text vielleicht an verschiedenen Stellen. Dann zeigen sie verschiedene Zeilen.</translation>
    </message>
    <message>
        <source>A mailing list passed the message on.</source>
        <extracomment>{name} = name of the list</extracomment>
        <translation>Eine Mailingliste hat die Nachricht weitergegeben.</translation>
    </message>
    <message>
        <source>The list is called {name}. Lists often add a footer or a tag, which breaks honest seals.</source>
        <translation>Die Liste heißt {name}. Listen fügen oft eine Fußzeile oder ein Kürzel an, und das bricht ehrliche Siegel.</translation>
    </message>
    <message>
        <source>The list put its own address in the sender line.</source>
        <extracomment>{domain} = domain of the list</extracomment>
        <translation>Die Liste hat ihre eigene Adresse in die Absenderzeile gesetzt.</translation>
    </message>
    <message>
        <source>So the checks prove the list, {domain}. Who wrote it is only what the list says.</source>
        <translation>Darum beweisen die Prüfungen die Liste, {domain}. Wer geschrieben hat, sagt allein die Liste.</translation>
    </message>
    <message>
        <source>Someone else passed the message on.</source>
        <extracomment>{by} = who forwarded it</extracomment>
        <translation>Jemand anderes hat die Nachricht weitergegeben.</translation>
    </message>
    <message>
        <source>It came by way of {by}. Then the sending computer is the forwarder’s, not the sender’s.</source>
        <translation>Sie kam über {by}. Dann ist der sendende Computer der des Weiterleiters, nicht der des Absenders.</translation>
    </message>
    <message>
        <source>The message looks as if it was forwarded.</source>
        <translation>Die Nachricht sieht aus, als wäre sie weitergeleitet worden.</translation>
    </message>
    <message>
        <source>That would explain why the sending computer is not on the sender list. It is not proven.</source>
        <translation>Das würde erklären, warum der sendende Computer nicht auf der Absenderliste steht. Bewiesen ist es nicht.</translation>
    </message>
    <message>
        <source>{proven} sent this for {domain}.</source>
        <extracomment>{proven} = mailing service, {domain} = domain of the From line</extracomment>
        <translation>{proven} hat das für {domain} gesendet.</translation>
    </message>
    <message>
        <source>{domain} lets this service send its mail. Many firms do that with news and bills.</source>
        <translation>{domain} lässt diesen Dienst die eigenen Mails senden. Viele Firmen machen das bei Rundbriefen und Rechnungen so.</translation>
    </message>
    <message>
        <source>{proven} sent it and says it acts for {address}.</source>
        <extracomment>{proven} = who truly sent it, {address} = for whom it says it acts</extracomment>
        <translation>{proven} hat es gesendet und gibt an, für {address} zu handeln.</translation>
    </message>
    <message>
        <source>Calendars, shops and web forms send like that. Whether {address} wanted it, nothing here can prove.</source>
        <translation>Kalender, Läden und Webformulare senden so. Ob {address} das wollte, kann hier nichts beweisen.</translation>
    </message>
    <message>
        <source>The return address shows that {by} forwarded it.</source>
        <extracomment>{by} = forwarding domain, {address} = earlier return address</extracomment>
        <translation>Die Rücksendeadresse zeigt, dass {by} sie weitergeleitet hat.</translation>
    </message>
    <message>
        <source>A forwarder packed the earlier address into its own (SRS). Before that it was {address}.</source>
        <translation>Ein Weiterleiter hat die frühere Adresse in seine eigene gepackt (SRS). Davor war sie {address}.</translation>
    </message>
    <message>
        <source>The bounce carries the secret mark of your server.</source>
        <extracomment>{address} = address with the tag</extracomment>
        <translation>Der Rückläufer trägt das geheime Kennzeichen Ihres Servers.</translation>
    </message>
    <message>
        <source>Only your own server can write the mark in {address} (BATV). So it answers a message that you sent.</source>
        <translation>Das Kennzeichen in {address} kann nur Ihr eigener Server schreiben (BATV). Dieser Rückläufer antwortet also auf eine Nachricht, die Sie gesendet haben.</translation>
    </message>
    <message>
        <source>The bounce lacks the right secret mark of your server.</source>
        <extracomment>{address} = address with or without the tag</extracomment>
        <translation>Dem Rückläufer fehlt das richtige geheime Kennzeichen Ihres Servers.</translation>
    </message>
    <message>
        <source>Your server marks the return address of all mail it sends (BATV). The mark in {address} is wrong or missing.</source>
        <translation>Ihr Server kennzeichnet die Rücksendeadresse aller Mails, die er sendet (BATV). Das Kennzeichen in {address} ist falsch oder fehlt.</translation>
    </message>
    <message>
        <source>This message is a server’s answer about another message.</source>
        <translation>Diese Nachricht ist die Antwort eines Servers zu einer anderen Nachricht.</translation>
    </message>
    <message>
        <source>We looked at whether that other message was really yours. Our answer stands at the top.</source>
        <translation>Wir haben geprüft, ob jene andere Nachricht wirklich Ihre war. Unsere Antwort steht ganz oben.</translation>
    </message>
    <message>
        <source>Only the header lines were given.</source>
        <translation>Nur die Kopfzeilen lagen vor.</translation>
    </message>
    <message>
        <source>The text itself could not be checked. That is no sign against the sender.</source>
        <translation>Der Text selbst ließ sich nicht prüfen. Das spricht nicht gegen den Absender.</translation>
    </message>
    <message>
        <source>Give the full source of the message for a better answer.</source>
        <translation>Für eine bessere Antwort geben Sie den vollständigen Quelltext der Nachricht an.</translation>
    </message>
    <message>
        <source>The text was changed when it was copied.</source>
        <translation>Der Text wurde beim Kopieren verändert.</translation>
    </message>
    <message>
        <source>Mail programs wrap and trim what they show. Seals cannot be checked on such a copy.</source>
        <translation>Mailprogramme umbrechen und kürzen, was sie zeigen. An so einer Kopie lassen sich Siegel nicht prüfen.</translation>
    </message>
    <message>
        <source>Save the message as a file and open that.</source>
        <translation>Speichern Sie die Nachricht als Datei und öffnen Sie diese.</translation>
    </message>
    <message>
        <source>The input was mended before the check.</source>
        <extracomment>{repair} = a whole sentence</extracomment>
        <translation>Die Eingabe wurde vor der Prüfung ausgebessert.</translation>
    </message>
    <message>
        <source>{repair} The checks used the mended text.</source>
        <translation>{repair} Die Prüfungen arbeiteten mit dem ausgebesserten Text.</translation>
    </message>
    <message>
        <source>The case file is no longer as it was saved.</source>
        <extracomment>{remark} = a whole sentence</extracomment>
        <translation>Die Falldatei ist nicht mehr so, wie sie gespeichert wurde.</translation>
    </message>
    <message>
        <source>{remark} The results below may therefore differ from the first ones.</source>
        <translation>{remark} Die Ergebnisse unten können darum von den ersten abweichen.</translation>
    </message>
    <message>
        <source>Ask the person who saved it for the first copy.</source>
        <translation>Bitten Sie die Person, die sie gespeichert hat, um die erste Fassung.</translation>
    </message>
    <message>
        <source>The case file has no checksum of the whole.</source>
        <translation>Die Falldatei hat keine Prüfsumme über das Ganze.</translation>
    </message>
    <message>
        <source>Nobody can tell whether it was changed after it was saved.</source>
        <translation>Niemand kann sagen, ob sie nach dem Speichern verändert wurde.</translation>
    </message>
    <message>
        <source>The message is larger than we read in full.</source>
        <extracomment>{limit} = noun phrase for the limit</extracomment>
        <translation>Die Nachricht ist größer als das, was wir ganz lesen.</translation>
    </message>
    <message>
        <source>This limit was reached: {limit}. What lies beyond it was not looked at.</source>
        <translation>Diese Grenze wurde erreicht: {limit}. Was dahinter liegt, wurde nicht angesehen.</translation>
    </message>
    <message>
        <source>This does not look like the source of a message.</source>
        <translation>Das sieht nicht wie der Quelltext einer Nachricht aus.</translation>
    </message>
    <message>
        <source>The header lines that a mail server writes are not there.</source>
        <translation>Die Kopfzeilen, die ein Mailserver schreibt, fehlen.</translation>
    </message>
    <message>
        <source>Use “Show original” or “View source” in your mail program.</source>
        <translation>Benutzen Sie in Ihrem Mailprogramm „Original anzeigen“ oder „Quelltext anzeigen“.</translation>
    </message>
    <message>
        <source>The message you ask about was forwarded as plain text.</source>
        <translation>Die Nachricht, nach der Sie fragen, wurde als einfacher Text weitergeleitet.</translation>
    </message>
    <message>
        <source>Then its header lines are gone. We could check only the person who forwarded it.</source>
        <translation>Dann sind ihre Kopfzeilen verloren. Wir konnten nur die Person prüfen, die sie weitergeleitet hat.</translation>
    </message>
    <message>
        <source>Forward it as an attachment, or save its source.</source>
        <translation>Leiten Sie sie als Anhang weiter, oder speichern Sie ihren Quelltext.</translation>
    </message>
    <message>
        <source>Another message is attached to this one.</source>
        <translation>An dieser Nachricht hängt eine weitere Nachricht.</translation>
    </message>
    <message>
        <source>It has a sender of its own and was checked by itself.</source>
        <translation>Sie hat einen eigenen Absender und wurde für sich geprüft.</translation>
    </message>
    <message>
        <source>{name} signed the text (S/MIME), and the signature holds.</source>
        <extracomment>{name} = address or name in the certificate</extracomment>
        <translation>{name} hat den Text signiert (S/MIME), und die Signatur hält.</translation>
    </message>
    <message>
        <source>{reason} An authority that your computer trusts vouches for the signer.</source>
        <translation>{reason} Eine Zertifizierungsstelle, der Ihr Computer vertraut, bürgt für den Unterzeichner.</translation>
    </message>
    <message>
        <source>Somebody who says to be {name} signed the text (S/MIME).</source>
        <extracomment>{name} = address or name in the certificate</extracomment>
        <translation>Jemand, der sich {name} nennt, hat den Text signiert (S/MIME).</translation>
    </message>
    <message>
        <source>{reason} The signature holds, but nobody that your computer trusts vouches for the signer.</source>
        <translation>{reason} Die Signatur hält, aber niemand, dem Ihr Computer vertraut, bürgt für den Unterzeichner.</translation>
    </message>
    <message>
        <source>Ask the sender another way whether the signature is theirs.</source>
        <translation>Fragen Sie den Absender auf anderem Weg, ob die Signatur von ihm ist.</translation>
    </message>
    <message>
        <source>The text was changed after it was signed (S/MIME).</source>
        <translation>Der Text wurde nach dem Signieren verändert (S/MIME).</translation>
    </message>
    <message>
        <source>Mailing lists and mail filters do that to honest mail, too.</source>
        <translation>Mailinglisten und Mailfilter machen das auch mit ehrlicher Mail.</translation>
    </message>
    <message>
        <source>The signature (S/MIME) belongs to {name}, not to the sender you see.</source>
        <extracomment>{name} = address or name in the certificate, {address} = sender that is shown</extracomment>
        <translation>Die Signatur (S/MIME) gehört {name}, nicht dem Absender, den Sie sehen.</translation>
    </message>
    <message>
        <source>The sender line shows {address}. The certificate does not name that address.</source>
        <translation>Die Absenderzeile zeigt {address}. Das Zertifikat nennt diese Adresse nicht.</translation>
    </message>
    <message>
        <source>A signature or encryption (S/MIME) could not be checked.</source>
        <translation>Eine Signatur oder Verschlüsselung (S/MIME) ließ sich nicht prüfen.</translation>
    </message>
    <message>
        <source>{reason} That is neither good nor bad.</source>
        <translation>{reason} Das ist weder gut noch schlecht.</translation>
    </message>
    <message>
        <source>The text is signed or encrypted with OpenPGP, which we do not check.</source>
        <translation>Der Text ist mit OpenPGP signiert oder verschlüsselt, und das prüfen wir nicht.</translation>
    </message>
    <message>
        <source>That takes the sender’s key. Your mail program can do it.</source>
        <translation>Dazu braucht es den Schlüssel des Absenders. Ihr Mailprogramm kann es.</translation>
    </message>
    <message>
        <source>A link shows one place and leads to another.</source>
        <extracomment>{name} = host that the link text shows, {target} = host it goes to</extracomment>
        <translation>Ein Link zeigt einen Ort und führt zu einem anderen.</translation>
    </message>
    <message>
        <source>It reads {name} but leads to {target}. Some mail services do that to count clicks.</source>
        <translation>Zu lesen ist {name}, aber er führt zu {target}. Manche Maildienste machen das, um Klicks zu zählen.</translation>
    </message>
    <message>
        <source>Do not click. Type the address you know into the browser.</source>
        <translation>Klicken Sie nicht. Geben Sie die Adresse, die Sie kennen, selbst im Browser ein.</translation>
    </message>
    <message>
        <source>The name service did not answer a question we need.</source>
        <extracomment>{name} = name that was asked for</extracomment>
        <translation>Der Namensdienst hat eine Frage nicht beantwortet, die wir brauchen.</translation>
    </message>
    <message>
        <source>We asked about {name} and got no answer (DNS). That is neither good nor bad.</source>
        <translation>Wir fragten nach {name} und bekamen keine Antwort (DNS). Das ist weder gut noch schlecht.</translation>
    </message>
    <message>
        <source>No name server could be reached.</source>
        <translation>Kein Namensserver war zu erreichen.</translation>
    </message>
    <message>
        <source>Some networks block these questions (DNS, port 53). DNS over HTTPS may get through: see Settings, or use the option --doh.</source>
        <translation>Manche Netze sperren diese Fragen (DNS, Port 53). DNS über HTTPS kommt vielleicht durch: siehe Einstellungen, oder benutzen Sie die Option --doh.</translation>
    </message>
    <message>
        <source>Ask over HTTPS, then check again.</source>
        <translation>Fragen Sie über HTTPS und prüfen Sie dann noch einmal.</translation>
    </message>
    <message>
        <source>The name service was not asked.</source>
        <translation>Der Namensdienst wurde nicht gefragt.</translation>
    </message>
    <message>
        <source>Keys, sender lists and rules stand there (DNS). Without them we can say much less.</source>
        <translation>Dort stehen Schlüssel, Absenderlisten und Regeln (DNS). Ohne sie können wir viel weniger sagen.</translation>
    </message>
    <message>
        <source>Go online and check again.</source>
        <translation>Gehen Sie ins Netz und prüfen Sie noch einmal.</translation>
    </message>
    <message>
        <source>{receiver} checked the message on arrival.</source>
        <extracomment>{receiver} = the server that took the message in</extracomment>
        <translation>{receiver} hat die Nachricht bei der Ankunft geprüft.</translation>
    </message>
    <message>
        <source>We rely on what it noted on that day. It saw records that may be gone by now.</source>
        <translation>Wir verlassen uns auf das, was er an jenem Tag vermerkt hat. Er sah Einträge, die es heute vielleicht nicht mehr gibt.</translation>
    </message>
    <message>
        <source>Only a server that you did not name speaks for this message.</source>
        <translation>Für diese Nachricht spricht nur ein Server, den Sie nicht genannt haben.</translation>
    </message>
    <message>
        <source>The answer rests on what that server noted. If it is not yours, anybody may have written the note.</source>
        <translation>Die Antwort beruht auf dem, was dieser Server vermerkt hat. Ist es nicht Ihrer, kann jeder den Vermerk geschrieben haben.</translation>
    </message>
    <message>
        <source>Name your own servers in the settings, and check again.</source>
        <translation>Nennen Sie in den Einstellungen Ihre eigenen Server und prüfen Sie noch einmal.</translation>
    </message>
    <message>
        <source>{receiver} noted one result, and our check gives another.</source>
        <extracomment>{receiver} = the reader&apos;s own server, {result} = the word it noted</extracomment>
        <translation>{receiver} hat ein Ergebnis vermerkt, und unsere Prüfung ergibt ein anderes.</translation>
    </message>
    <message>
        <source>It wrote “{result}”, but that does not fit the records of today. Either the records changed or the server was fooled.</source>
        <translation>Dort steht „{result}“, aber das passt nicht zu den Einträgen von heute. Entweder haben sich die Einträge geändert, oder der Server wurde getäuscht.</translation>
    </message>
    <message>
        <source>Someone else wrote a line that claims good results.</source>
        <extracomment>{name} = server name that the line gives</extracomment>
        <translation>Jemand anderes hat eine Zeile geschrieben, die gute Ergebnisse behauptet.</translation>
    </message>
    <message>
        <source>It claims to be by {name}, but it stands where any sender can write. We give it no weight.</source>
        <translation>Sie will von {name} sein, steht aber dort, wo jeder Absender schreiben kann. Wir geben ihr kein Gewicht.</translation>
    </message>
    <message>
        <source>Somebody tried to slip a false result into a server’s note.</source>
        <extracomment>{header} = name of the line</extracomment>
        <translation>Jemand hat versucht, einem Server ein falsches Ergebnis in den Vermerk zu schieben.</translation>
    </message>
    <message>
        <source>A name in the line {header} is built to be read as two things. Some programs would take it for a pass.</source>
        <translation>Ein Name in der Zeile {header} ist so gebaut, dass man ihn auf zwei Arten lesen kann. Manche Programme hielten ihn für ein „bestanden“.</translation>
    </message>
    <message>
        <source>Your server {receiver} noted that the checks failed.</source>
        <extracomment>{receiver} = the reader&apos;s server, {domain} = domain of the From line</extracomment>
        <translation>Ihr Server {receiver} hat vermerkt, dass die Prüfungen fehlschlugen.</translation>
    </message>
    <message>
        <source>It checked the message when it came in. At that time nothing spoke for {domain}.</source>
        <translation>Er hat die Nachricht geprüft, als sie ankam. Damals sprach nichts für {domain}.</translation>
    </message>
    <message>
        <source>A server on the way noted that the checks failed there.</source>
        <extracomment>{name} = server that recorded the failure, {result} = the word it noted</extracomment>
        <translation>Ein Server unterwegs hat vermerkt, dass die Prüfungen dort fehlschlugen.</translation>
    </message>
    <message>
        <source>{name} wrote “{result}” when the message came in. The good results of later servers cannot mend that.</source>
        <translation>{name} schrieb „{result}“, als die Nachricht dort ankam. Die guten Ergebnisse späterer Server können das nicht heilen.</translation>
    </message>
    <message>
        <source>It entered the mail service from another customer’s account.</source>
        <extracomment>{domain} = domain of the From line</extracomment>
        <translation>Sie kam aus dem Konto eines anderen Kunden in den Maildienst.</translation>
    </message>
    <message>
        <source>Marks in the header name a customer that is not {domain}. The service then sealed it for {domain} all the same.</source>
        <translation>Kennzeichen im Kopf nennen einen Kunden, der nicht {domain} ist. Der Dienst hat sie dann trotzdem für {domain} versiegelt.</translation>
    </message>
    <message>
        <source>The older part of the path may be made up.</source>
        <extracomment>count = number of lines</extracomment>
        <translation>Der ältere Teil des Weges kann erfunden sein.</translation>
    </message>
    <message>
        <source>Servers that are not yours wrote it. Such lines look right or wrong as their writer likes, so they prove nothing.</source>
        <translation>Geschrieben haben ihn Server, die nicht Ihre sind. Solche Zeilen sehen richtig oder falsch aus, wie ihr Schreiber es will; sie beweisen also nichts.</translation>
    </message>
    <message>
        <source>The path does not show where the message began.</source>
        <extracomment>{domain} = domain of the From line</extracomment>
        <translation>Der Weg zeigt nicht, wo die Nachricht begann.</translation>
    </message>
    <message>
        <source>Mail from {domain} always shows the first step inside its own system. Here that step is missing.</source>
        <translation>Mails von {domain} zeigen immer die erste Station im eigenen System. Hier fehlt sie.</translation>
    </message>
    <message>
        <source>We are not sure which servers are yours.</source>
        <translation>Wir sind nicht sicher, welche Server Ihre sind.</translation>
    </message>
    <message>
        <source>The line between your servers and strangers is only a guess here. What we say about the sending computer depends on it.</source>
        <translation>Die Grenze zwischen Ihren Servern und Fremden ist hier nur geraten. Davon hängt ab, was wir über den sendenden Computer sagen.</translation>
    </message>
    <message>
        <source>Name your own mail servers in the settings.</source>
        <translation>Nennen Sie in den Einstellungen Ihre eigenen Mailserver.</translation>
    </message>
    <message>
        <source>Your server {by} took the message from {ip}.</source>
        <extracomment>{by} = own server, {ip} = address that handed the message over</extracomment>
        <translation>Ihr Server {by} nahm die Nachricht von {ip} an.</translation>
    </message>
    <message>
        <source>Your own side wrote this step, so it can be trusted. All older steps are claims of others.</source>
        <translation>Ihre eigene Seite hat diese Station geschrieben, darum kann man ihr trauen. Alle älteren Stationen sind Behauptungen anderer.</translation>
    </message>
    <message>
        <source>One step of the path cannot be read.</source>
        <translation>Eine Station des Weges ist nicht lesbar.</translation>
    </message>
    <message>
        <source>The line follows no form we know. It may be damaged or come from a rare program.</source>
        <translation>Die Zeile folgt keiner Form, die wir kennen. Vielleicht ist sie beschädigt oder stammt von einem seltenen Programm.</translation>
    </message>
    <message>
        <source>The clocks along the path do not agree.</source>
        <extracomment>{by} = server, {seconds} = a length of time such as &quot;2 min&quot;</extracomment>
        <translation>Die Uhren auf dem Weg stimmen nicht überein.</translation>
    </message>
    <message>
        <source>At {by} the time jumps back by {seconds}. A clock that runs wrong is the usual cause.</source>
        <translation>Bei {by} springt die Zeit um {seconds} zurück. Meist geht einfach eine Uhr falsch.</translation>
    </message>
    <message>
        <source>The message waited for {seconds} on its way.</source>
        <extracomment>{by} = server, {seconds} = a length of time</extracomment>
        <translation>Die Nachricht wartete unterwegs {seconds}.</translation>
    </message>
    <message>
        <source>The wait was before {by}. Busy servers, filters and lists hold mail back, so this is common.</source>
        <translation>Das Warten war vor {by}. Volle Server, Filter und Mailinglisten halten Mails auf, darum kommt das oft vor.</translation>
    </message>
    <message>
        <source>One step is not written the way its server writes.</source>
        <translation>Eine Station ist nicht so geschrieben, wie ihr Server schreibt.</translation>
    </message>
    <message>
        <source>The line claims to come from {by}. {reason} So it may be made up.</source>
        <extracomment>{by} = server named in the line, {reason} = a whole sentence</extracomment>
        <translation>Die Zeile will von {by} sein. {reason} Sie kann also erfunden sein.</translation>
    </message>
    <message>
        <source>The path has the mark of a spam program.</source>
        <translation>Der Weg trägt die Spur eines Spam-Programms.</translation>
    </message>
    <message>
        <source>One step follows a pattern that only mass mailing tools write. No real server makes such a line.</source>
        <translation>Eine Station folgt einem Muster, das nur Werkzeuge für Massenmail schreiben. Kein echter Server macht so eine Zeile.</translation>
    </message>
    <message>
        <source>The sending computer used your own name as its name.</source>
        <extracomment>{name} = name the computer gave, {ip} = its address</extracomment>
        <translation>Der sendende Computer gab Ihren eigenen Namen als seinen aus.</translation>
    </message>
    <message>
        <source>{ip} called itself {name} when it connected. Honest servers give their own name.</source>
        <translation>{ip} nannte sich beim Verbinden {name}. Ehrliche Server nennen ihren eigenen Namen.</translation>
    </message>
    <message>
        <source>One step has a date that cannot be right.</source>
        <translation>Eine Station hat ein Datum, das nicht stimmen kann.</translation>
    </message>
    <message>
        <source>That is the line of {by}. {reason} A wrong clock can do that, and so can somebody who made it up.</source>
        <extracomment>{by} = server named in the line, {reason} = a whole sentence</extracomment>
        <translation>Es ist die Zeile von {by}. {reason} Das kann an einer falschen Uhr liegen, oder jemand hat die Zeile erfunden.</translation>
    </message>
    <message>
        <source>One step names an address that nobody can have.</source>
        <extracomment>{ip} = address</extracomment>
        <translation>Eine Station nennt eine Adresse, die niemand haben kann.</translation>
    </message>
    <message>
        <source>{ip} is not in use anywhere on the net. Perhaps somebody made the line up.</source>
        <translation>{ip} wird nirgends im Internet benutzt. Vielleicht hat jemand die Zeile erfunden.</translation>
    </message>
    <message>
        <source>It uses your own domain but came from outside.</source>
        <extracomment>{domain} = the reader&apos;s own domain, {ip} = address that handed the message over</extracomment>
        <translation>Sie benutzt Ihre eigene Domain, kam aber von außen.</translation>
    </message>
    <message>
        <source>{ip} handed it in without a login. Real mail from {domain} does not come that way.</source>
        <translation>{ip} hat sie ohne Anmeldung eingeliefert. Echte Mail von {domain} kommt nicht auf diesem Weg.</translation>
    </message>
    <message>
        <source>Tell whoever runs your mail server.</source>
        <translation>Sagen Sie es dem Betreuer Ihres Mailservers.</translation>
    </message>
    <message>
        <source>{by} took the message from a user who had logged in.</source>
        <extracomment>{by} = server</extracomment>
        <translation>{by} nahm die Nachricht von einem angemeldeten Benutzer an.</translation>
    </message>
    <message>
        <source>So it came from an account on that server. Who sat at the keyboard cannot be seen.</source>
        <translation>Sie kam also aus einem Konto auf diesem Server. Wer an der Tastatur saß, ist nicht zu sehen.</translation>
    </message>
    <message>
        <source>The message has more than one sender line.</source>
        <translation>Die Nachricht hat mehr als eine Absenderzeile.</translation>
    </message>
    <message>
        <source>Mail programs disagree which one they show. The checks speak only for {proven}.</source>
        <extracomment>{proven} = what the checks prove, or a phrase</extracomment>
        <translation>Mailprogramme sind uneins, welche sie zeigen. Die Prüfungen sprechen nur für {proven}.</translation>
    </message>
    <message>
        <source>The message has no sender line.</source>
        <translation>Die Nachricht hat keine Absenderzeile.</translation>
    </message>
    <message>
        <source>Every message must have one. Without it nothing can be checked, and programs show some other name.</source>
        <translation>Jede Nachricht muss eine haben. Ohne sie lässt sich nichts prüfen, und Programme zeigen irgendeinen anderen Namen.</translation>
    </message>
    <message>
        <source>The name you see comes from another line.</source>
        <extracomment>{header} = line whose content is shown, {address} = address in it</extracomment>
        <translation>Der Name, den Sie sehen, stammt aus einer anderen Zeile.</translation>
    </message>
    <message>
        <source>There is no sender line, so programs show {address} from the line {header}. Nobody checks that line.</source>
        <translation>Es gibt keine Absenderzeile, darum zeigen Programme {address} aus der Zeile {header}. Diese Zeile prüft niemand.</translation>
    </message>
    <message>
        <source>The sender line names more than one person.</source>
        <translation>Die Absenderzeile nennt mehr als eine Person.</translation>
    </message>
    <message>
        <source>Nearly all mail names one. Many programs show only the first of them.</source>
        <translation>Fast alle Mails nennen nur eine. Viele Programme zeigen nur die erste davon.</translation>
    </message>
    <message>
        <source>The sender line names more than one domain.</source>
        <translation>Die Absenderzeile nennt mehr als eine Domain.</translation>
    </message>
    <message>
        <source>The checks can speak for {proven} at most. What your program shows may be another one.</source>
        <extracomment>{proven} = domain the checks prove</extracomment>
        <translation>Die Prüfungen können höchstens für {proven} sprechen. Was Ihr Programm zeigt, kann etwas anderes sein.</translation>
    </message>
    <message>
        <source>The sender line holds a group instead of a plain address.</source>
        <translation>Die Absenderzeile enthält eine Gruppe statt einer einfachen Adresse.</translation>
    </message>
    <message>
        <source>The name of the group can look like an address. Mail from a person is not written like that.</source>
        <translation>Der Name der Gruppe kann wie eine Adresse aussehen. Die Mail eines Menschen ist nicht so geschrieben.</translation>
    </message>
    <message>
        <source>The sender address is written in an old and odd way.</source>
        <extracomment>{address} = the address that counts</extracomment>
        <translation>Die Absenderadresse ist auf eine alte und seltsame Weise geschrieben.</translation>
    </message>
    <message>
        <source>It holds a route of several names. Only the last part counts, which is {address}.</source>
        <translation>Sie enthält einen Weg über mehrere Namen. Nur der letzte Teil zählt, und der ist {address}.</translation>
    </message>
    <message>
        <source>The sender line is written wrongly.</source>
        <translation>Die Absenderzeile ist falsch geschrieben.</translation>
    </message>
    <message>
        <source>Programs may read it as {readings}. A forger can use that to pass the checks with one and show the other.</source>
        <extracomment>{readings} = addresses that programs may show</extracomment>
        <translation>Programme können sie als {readings} lesen. Ein Fälscher kann mit dem einen die Prüfungen bestehen und das andere zeigen.</translation>
    </message>
    <message>
        <source>The sender line holds broken characters.</source>
        <translation>Die Absenderzeile enthält kaputte Zeichen.</translation>
    </message>
    <message>
        <source>They are no proper text. Programs show them each in their own way, which can hide the true address.</source>
        <translation>Sie sind kein richtiger Text. Jedes Programm zeigt sie anders, und das kann die wahre Adresse verstecken.</translation>
    </message>
    <message>
        <source>The domain in the sender line cannot exist.</source>
        <extracomment>{domain} = what stands behind the @</extracomment>
        <translation>Die Domain in der Absenderzeile kann es nicht geben.</translation>
    </message>
    <message>
        <source>“{domain}” breaks the rules for names. So nobody can vouch for it, and nobody can answer.</source>
        <translation>„{domain}“ verstößt gegen die Regeln für Namen. Darum kann niemand dafür bürgen, und niemand kann antworten.</translation>
    </message>
    <message>
        <source>The sender address ends in a bare number.</source>
        <extracomment>{address} = the sender address</extracomment>
        <translation>Die Absenderadresse endet mit einer bloßen Nummer.</translation>
    </message>
    <message>
        <source>{address} names a computer, not a domain. Nobody can vouch for such an address.</source>
        <translation>{address} nennt einen Computer, keine Domain. Für so eine Adresse kann niemand bürgen.</translation>
    </message>
    <message>
        <source>The sender address ends with a dot.</source>
        <extracomment>{domain} = domain of the From line</extracomment>
        <translation>Die Absenderadresse endet mit einem Punkt.</translation>
    </message>
    <message>
        <source>It means the same as {domain} without the dot. Some programs stumble over it.</source>
        <translation>Sie bedeutet dasselbe wie {domain} ohne den Punkt. Manche Programme stolpern darüber.</translation>
    </message>
    <message>
        <source>The shown name hides an address in code.</source>
        <extracomment>{imitated} = address that the name shows, {address} = the true address</extracomment>
        <translation>Der gezeigte Name versteckt eine Adresse in einer Kodierung.</translation>
    </message>
    <message>
        <source>On screen the name reads {imitated}. The true sender address is {address}.</source>
        <translation>Auf dem Bildschirm lautet der Name {imitated}. Die wahre Absenderadresse ist {address}.</translation>
    </message>
    <message>
        <source>Part of the sender address is written in code.</source>
        <extracomment>{imitated} = address that some programs show, {address} = the true address</extracomment>
        <translation>Ein Teil der Absenderadresse ist kodiert geschrieben.</translation>
    </message>
    <message>
        <source>That is not allowed there. Some programs decode it and show {imitated} instead of {address}.</source>
        <translation>Das ist dort nicht erlaubt. Manche Programme entschlüsseln es und zeigen {imitated} statt {address}.</translation>
    </message>
    <message>
        <source>Hidden control marks sit in the sender line.</source>
        <extracomment>{imitated} = what some programs show</extracomment>
        <translation>In der Absenderzeile sitzen versteckte Steuerzeichen.</translation>
    </message>
    <message>
        <source>They make some programs stop reading early. Those would show {imitated}.</source>
        <translation>Wegen ihnen hören manche Programme zu früh auf zu lesen. Diese würden {imitated} zeigen.</translation>
    </message>
    <message>
        <source>The address holds a second @ to mislead you.</source>
        <extracomment>{address} = whole address, {domain} = the real domain</extracomment>
        <translation>Die Adresse enthält ein zweites @, um Sie zu täuschen.</translation>
    </message>
    <message>
        <source>The real domain is {domain}. The part before the last @ is made to look like {imitated}.</source>
        <translation>Die wahre Domain ist {domain}. Der Teil vor dem letzten @ soll wie {imitated} aussehen.</translation>
    </message>
    <message>
        <source>A remark in the sender line looks like an address.</source>
        <extracomment>{imitated} = address in the remark, {address} = the true address</extracomment>
        <translation>Eine Bemerkung in der Absenderzeile sieht wie eine Adresse aus.</translation>
    </message>
    <message>
        <source>Some programs show {imitated} as the sender. The true address is {address}.</source>
        <translation>Manche Programme zeigen {imitated} als Absender. Die wahre Adresse ist {address}.</translation>
    </message>
    <message>
        <source>The shown name is an address, but not the true one.</source>
        <extracomment>{imitated} = address that the name shows, {address} = the true address</extracomment>
        <translation>Der gezeigte Name ist eine Adresse, aber nicht die wahre.</translation>
    </message>
    <message>
        <source>The name reads {imitated}. The message comes from {address}.</source>
        <translation>Der Name lautet {imitated}. Die Nachricht kommt von {address}.</translation>
    </message>
    <message>
        <source>Trust the address, not the name.</source>
        <translation>Trauen Sie der Adresse, nicht dem Namen.</translation>
    </message>
    <message>
        <source>The shown name speaks of {imitated}, the address does not.</source>
        <extracomment>{imitated} = domain that the name shows, {domain} = the true domain</extracomment>
        <translation>Der gezeigte Name spricht von {imitated}, die Adresse nicht.</translation>
    </message>
    <message>
        <source>The message comes from {domain}. Anyone can type any name beside their address.</source>
        <translation>Die Nachricht kommt von {domain}. Jeder kann neben seine Adresse einen beliebigen Namen schreiben.</translation>
    </message>
    <message>
        <source>The shown name is padded to push the address out of sight.</source>
        <extracomment>{address} = the true address</extracomment>
        <translation>Der gezeigte Name ist aufgefüllt, um die Adresse aus dem Blick zu schieben.</translation>
    </message>
    <message>
        <source>It is very long or full of blanks. The address behind it is {address}.</source>
        <translation>Er ist sehr lang oder voller Leerzeichen. Die Adresse dahinter ist {address}.</translation>
    </message>
    <message>
        <source>It shows the name of someone you know, with another address.</source>
        <extracomment>{name} = name shown, {address} = the true address</extracomment>
        <translation>Sie zeigt den Namen von jemandem, den Sie kennen, mit einer anderen Adresse.</translation>
    </message>
    <message>
        <source>The name is {name}, but {address} is not the address you have for that person.</source>
        <translation>Der Name ist {name}, aber {address} ist nicht die Adresse, die Sie von dieser Person haben.</translation>
    </message>
    <message>
        <source>Ask the person another way, for example by phone.</source>
        <translation>Fragen Sie die Person auf anderem Weg, zum Beispiel am Telefon.</translation>
    </message>
    <message>
        <source>{domain} mixes the letters of two or more alphabets.</source>
        <extracomment>{domain} = domain as written, {imitated} = what it looks like</extracomment>
        <translation>{domain} mischt die Buchstaben aus zwei oder mehr Alphabeten.</translation>
    </message>
    <message>
        <source>Some letters only look like the usual ones. Read quickly, it seems to be {imitated}.</source>
        <translation>Manche Buchstaben sehen nur aus wie die gewohnten. Schnell gelesen scheint es {imitated} zu sein.</translation>
    </message>
    <message>
        <source>{domain} is written in a foreign alphabet that looks like ours.</source>
        <extracomment>{domain} = domain as written, {imitated} = what it looks like</extracomment>
        <translation>{domain} ist in einem fremden Alphabet geschrieben, das wie unseres aussieht.</translation>
    </message>
    <message>
        <source>On screen it can hardly be told from {imitated}. It is another domain with another owner.</source>
        <translation>Auf dem Bildschirm ist es von {imitated} kaum zu unterscheiden. Es ist eine andere Domain mit einem anderen Inhaber.</translation>
    </message>
    <message>
        <source>{domain} only looks like {imitated}.</source>
        <extracomment>{domain} = domain of the From line, {imitated} = domain it looks like</extracomment>
        <translation>{domain} sieht nur aus wie {imitated}.</translation>
    </message>
    <message>
        <source>It is another domain that differs in a few letters. Whoever owns it need not be whom you think.</source>
        <translation>Es ist eine andere Domain, die sich in wenigen Buchstaben unterscheidet. Wem sie gehört, muss nicht der sein, an den Sie denken.</translation>
    </message>
    <message>
        <source>Compare the names letter by letter.</source>
        <translation>Vergleichen Sie die Namen Buchstabe für Buchstabe.</translation>
    </message>
    <message>
        <source>Hidden marks turn the text of a line around.</source>
        <extracomment>{header} = name of the line</extracomment>
        <translation>Versteckte Zeichen drehen den Text einer Zeile um.</translation>
    </message>
    <message>
        <source>The line {header} reads one way and means another. Honest mail has no use for this.</source>
        <translation>Die Zeile {header} liest sich anders, als sie gemeint ist. Ehrliche Mail hat dafür keinen Bedarf.</translation>
    </message>
    <message>
        <source>Invisible characters sit in the sender address.</source>
        <extracomment>{imitated} = what the address looks like</extracomment>
        <translation>In der Absenderadresse sitzen unsichtbare Zeichen.</translation>
    </message>
    <message>
        <source>On screen it looks like {imitated}, but it is not the same address.</source>
        <translation>Auf dem Bildschirm sieht sie aus wie {imitated}, aber es ist nicht dieselbe Adresse.</translation>
    </message>
    <message>
        <source>Your answer would go to another domain.</source>
        <extracomment>{address} = address that answers go to, {domain} = domain of the From line</extracomment>
        <translation>Ihre Antwort ginge an eine andere Domain.</translation>
    </message>
    <message>
        <source>Answers go to {address}, not to {domain}. Forms and help desks do that too, so look at who it is.</source>
        <translation>Antworten gehen an {address}, nicht an {domain}. Auch Formulare und Hotlines machen das; sehen Sie also nach, wer es ist.</translation>
    </message>
    <message>
        <source>Earlier mails in this conversation came from another domain.</source>
        <extracomment>{imitated} = domain of the earlier mails, {domain} = domain of this one</extracomment>
        <translation>Frühere Mails in diesem Gespräch kamen von einer anderen Domain.</translation>
    </message>
    <message>
        <source>They came from {imitated}, and this one comes from {domain}. Somebody may have stepped in between.</source>
        <translation>Sie kamen von {imitated}, und diese kommt von {domain}. Vielleicht hat sich jemand dazwischengeschaltet.</translation>
    </message>
    <message>
        <source>Ask the person another way before you pay or send anything.</source>
        <translation>Fragen Sie die Person auf anderem Weg, bevor Sie zahlen oder etwas senden.</translation>
    </message>
    <message>
        <source>Your address is not among those it was written to.</source>
        <translation>Ihre Adresse ist nicht unter denen, an die sie geschrieben wurde.</translation>
    </message>
    <message>
        <source>Lists and hidden copies do that. So does somebody who sends one message to very many.</source>
        <translation>Das machen Mailinglisten und Blindkopien. Es macht aber auch jemand, der eine Nachricht an sehr viele sendet.</translation>
    </message>
    <message>
        <source>{domain} allows {ip} to send its mail.</source>
        <extracomment>{domain} = domain of the From line, {ip} = address of the sending computer</extracomment>
        <translation>{domain} erlaubt {ip}, die eigenen Mails zu senden.</translation>
    </message>
    <message>
        <source>The sending computer stands on the sender list (SPF) of {domain}. That is the domain you see in the sender line.</source>
        <translation>Der sendende Computer steht auf der Absenderliste (SPF) von {domain}. Das ist die Domain, die Sie in der Absenderzeile sehen.</translation>
    </message>
    <message>
        <source>The sending computer speaks for {proven}, not for {domain}.</source>
        <extracomment>{proven} = domain of the return address, {domain} = domain of the From line</extracomment>
        <translation>Der sendende Computer spricht für {proven}, nicht für {domain}.</translation>
    </message>
    <message>
        <source>{ip} stands on the sender list (SPF) of {proven}. That proves nothing about {domain}, which you see in the sender line.</source>
        <translation>{ip} steht auf der Absenderliste (SPF) von {proven}. Das beweist nichts über die Domain {domain}, die Sie in der Absenderzeile sehen.</translation>
    </message>
    <message>
        <source>Mail services often send this way. Look at the seals too.</source>
        <translation>Maildienste senden oft so. Sehen Sie sich auch die Siegel an.</translation>
    </message>
    <message>
        <source>The sending computer proved its own name.</source>
        <extracomment>{domain} = name the sending computer gave for itself, {ip} = its address</extracomment>
        <translation>Der sendende Computer hat seinen eigenen Namen bewiesen.</translation>
    </message>
    <message>
        <source>The message has no return address, so the name of the computer was checked. The sender list (SPF) of {domain} holds {ip}.</source>
        <translation>Die Nachricht hat keine Rücksendeadresse, darum wurde der Name des Computers geprüft. Die Absenderliste (SPF) von {domain} enthält {ip}.</translation>
    </message>
    <message>
        <source>Only the sending computer speaks for {domain}.</source>
        <extracomment>{domain} = domain of the From line</extracomment>
        <translation>Nur der sendende Computer spricht für {domain}.</translation>
    </message>
    <message>
        <source>We found no seal of {domain} that fits. A sender list (SPF) is weaker, for others may use the same computer.</source>
        <translation>Wir haben kein passendes Siegel von {domain} gefunden. Eine Absenderliste (SPF) ist schwächer, denn auch andere können denselben Computer benutzen.</translation>
    </message>
    <message>
        <source>{ip} is not on the sender list of {domain}.</source>
        <extracomment>{ip} = address of the sending computer, {domain} = domain whose list was read</extracomment>
        <translation>{ip} steht nicht auf der Absenderliste von {domain}.</translation>
    </message>
    <message>
        <source>A forwarder on the way can cause this. Otherwise somebody used a computer that {domain} wants refused (SPF).</source>
        <translation>Ein Weiterleiter unterwegs kann der Grund sein. Sonst hat jemand einen Computer benutzt, den {domain} abgelehnt haben will (SPF).</translation>
    </message>
    <message>
        <source>{ip} does not seem to send for {domain}.</source>
        <extracomment>{ip} = address of the sending computer, {domain} = domain whose list was read</extracomment>
        <translation>{ip} scheint nicht für {domain} zu senden.</translation>
    </message>
    <message>
        <source>A forwarder on the way can cause this. The sender list (SPF) of {domain} asks for care, not for refusal.</source>
        <translation>Ein Weiterleiter unterwegs kann der Grund sein. Die Absenderliste (SPF) von {domain} bittet um Vorsicht, nicht um Ablehnung.</translation>
    </message>
    <message>
        <source>{domain} says neither yes nor no to {ip}.</source>
        <extracomment>{domain} = domain whose list was read, {ip} = address of the sending computer</extracomment>
        <translation>{domain} sagt zu {ip} weder ja noch nein.</translation>
    </message>
    <message>
        <source>The sender list (SPF) of {domain} leaves it open whether this computer may send. So it proves nothing.</source>
        <translation>Die Absenderliste (SPF) von {domain} lässt offen, ob dieser Computer senden darf. Sie beweist also nichts.</translation>
    </message>
    <message>
        <source>The sender list of {domain} has a mistake in it.</source>
        <extracomment>{domain} = domain whose list was read</extracomment>
        <translation>Die Absenderliste von {domain} enthält einen Fehler.</translation>
    </message>
    <message>
        <source>{reason} This is a slip of the owner and says nothing about the sender (SPF).</source>
        <extracomment>{reason} = a whole sentence</extracomment>
        <translation>{reason} Das ist ein Versehen des Inhabers und sagt nichts über den Absender (SPF).</translation>
    </message>
    <message>
        <source>The sender list of {domain} could not be read just now.</source>
        <extracomment>{domain} = domain whose list was asked for</extracomment>
        <translation>Die Absenderliste von {domain} ließ sich gerade nicht lesen.</translation>
    </message>
    <message>
        <source>The name service (DNS) gave no answer. That is neither good nor bad.</source>
        <translation>Der Namensdienst (DNS) gab keine Antwort. Das ist weder gut noch schlecht.</translation>
    </message>
    <message>
        <source>The sending computer could not be checked.</source>
        <translation>Der sendende Computer ließ sich nicht prüfen.</translation>
    </message>
    <message>
        <source>{reason} So we could not look at any sender list (SPF).</source>
        <extracomment>{reason} = a whole sentence</extracomment>
        <translation>{reason} Darum konnten wir in keiner Absenderliste (SPF) nachsehen.</translation>
    </message>
    <message>
        <source>{domain} has no sender list.</source>
        <extracomment>{domain} = domain that was asked</extracomment>
        <translation>{domain} hat keine Absenderliste.</translation>
    </message>
    <message>
        <source>The owner does not say which computers may send its mail (SPF). This check is missing, not failed.</source>
        <translation>Der Inhaber sagt nicht, welche Computer seine Mails senden dürfen (SPF). Diese Prüfung fehlt, sie ist nicht fehlgeschlagen.</translation>
    </message>
    <message>
        <source>{domain} lets almost anyone send in its name.</source>
        <extracomment>{domain} = domain whose list was read</extracomment>
        <translation>{domain} lässt fast jeden im eigenen Namen senden.</translation>
    </message>
    <message>
        <source>Its sender list (SPF) is so wide that being on it proves nothing. A forger would pass as well.</source>
        <translation>Die Absenderliste (SPF) dort ist so weit gefasst, dass ein Platz darauf nichts beweist. Auch ein Fälscher würde bestehen.</translation>
    </message>
    <message>
        <source>Look for a seal instead.</source>
        <translation>Suchen Sie stattdessen nach einem Siegel.</translation>
    </message>
    <message>
        <source>A forwarder you trust passed the message on.</source>
        <extracomment>{receiver} = forwarding server the user trusts, {ip} = address of the computer before it</extracomment>
        <translation>Ein Weiterleiter, dem Sie vertrauen, hat die Nachricht weitergegeben.</translation>
    </message>
    <message>
        <source>So we checked the computer that gave it to {receiver}, which is {ip} (SPF).</source>
        <translation>Darum haben wir den Computer geprüft, der sie {receiver} übergab, nämlich {ip} (SPF).</translation>
    </message>
    <message>
        <source>Many others send from the same computer.</source>
        <extracomment>{ip} = address of the sending computer, {domain} = domain of the From line</extracomment>
        <translation>Viele andere senden vom selben Computer.</translation>
    </message>
    <message>
        <source>{ip} serves many customers, and {domain} lists it. Being on that list does not tell them apart (SPF).</source>
        <translation>{ip} bedient viele Kunden, und {domain} führt diesen Computer auf. Der Platz auf dieser Liste unterscheidet sie nicht (SPF).</translation>
    </message>
    <message>
        <source>Look for a seal of {domain}.</source>
        <translation>Suchen Sie nach einem Siegel von {domain}.</translation>
    </message>
</context>
<context>
    <name>FindingsModel</name>
    <message>
        <source>%1: %2</source>
        <extracomment>Accessible name of a finding. %1 = severity (&quot;Bad sign&quot;), %2 = the finding&apos;s sentence</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
</context>
<context>
    <name>FindingsPanel</name>
    <message>
        <source>Show in source: %1</source>
        <extracomment>Accessible name of the link from a finding to the source. %1 = &quot;Lines 12–18&quot;</extracomment>
        <translation>Im Quelltext zeigen: %1</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>Copy finding</source>
        <translation>Befund kopieren</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message numerus="yes">
        <source>%n more note(s)</source>
        <comment>folded findings</comment>
        <translation>
            <numerusform>%n weiterer Hinweis</numerusform>
            <numerusform>%n weitere Hinweise</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <comment>findings</comment>
        <translation>
            <numerusform>%n weiteren zeigen</numerusform>
            <numerusform>%n weitere zeigen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HeadersModel</name>
    <message>
        <source>(not a header line)</source>
        <translation>(keine Kopfzeile)</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Bedeutung</translation>
    </message>
</context>
<context>
    <name>HeadersPanel</name>
    <message>
        <source>Headers</source>
        <translation>Kopfzeilen</translation>
    </message>
    <message>
        <source>Header lines</source>
        <translation>Kopfzeilen</translation>
    </message>
    <message>
        <source>The whole value of the chosen header line</source>
        <translation>Der ganze Wert der gewählten Kopfzeile</translation>
    </message>
    <message>
        <source>Filter by name or value</source>
        <translation>Nach Name oder Wert filtern</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Show &amp;raw</source>
        <translation>&amp;Rohfassung zeigen</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Search the manual</source>
        <translation>Im Handbuch suchen</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Suche leeren</translation>
    </message>
    <message>
        <source>No page has all of these words.</source>
        <translation>Keine Seite enthält alle diese Wörter.</translation>
    </message>
    <message>
        <source>Pages of the manual</source>
        <translation>Seiten des Handbuchs</translation>
    </message>
    <message>
        <source>Page of the manual</source>
        <translation>Seite des Handbuchs</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>&amp;Vorwärts</translation>
    </message>
</context>
<context>
    <name>Hop</name>
    <message>
        <source>The line bears no date.</source>
        <translation>Die Zeile trägt kein Datum.</translation>
    </message>
    <message>
        <source>The date does not tell its time zone.</source>
        <translation>Das Datum nennt seine Zeitzone nicht.</translation>
    </message>
    <message>
        <source>The day of the week does not fit the date.</source>
        <translation>Der Wochentag passt nicht zum Datum.</translation>
    </message>
    <message>
        <source>The name of the time zone does not fit the time.</source>
        <translation>Der Name der Zeitzone passt nicht zur Uhrzeit.</translation>
    </message>
    <message>
        <source>The date lies in the future.</source>
        <translation>Das Datum liegt in der Zukunft.</translation>
    </message>
    <message>
        <source>The date lies long before that of the message.</source>
        <translation>Das Datum liegt lange vor dem der Nachricht.</translation>
    </message>
    <message>
        <source>No place on earth has such a time zone.</source>
        <translation>Diese Zeitzone gibt es nirgends auf der Erde.</translation>
    </message>
    <message>
        <source>The time zone is an odd one.</source>
        <translation>Die Zeitzone ist ungewöhnlich.</translation>
    </message>
    <message>
        <source>Its clock and the one before it do not agree.</source>
        <translation>Diese Uhr und die vorige stimmen nicht überein.</translation>
    </message>
    <message>
        <source>It bears an earlier time than the step before.</source>
        <translation>Sie trägt eine frühere Zeit als die Station davor.</translation>
    </message>
    <message>
        <source>The time jumps back by whole hours, as with a wrong time zone.</source>
        <translation>Die Zeit springt um ganze Stunden zurück, wie bei einer falschen Zeitzone.</translation>
    </message>
    <message>
        <source>The time jumps back by more than half a day.</source>
        <translation>Die Zeit springt um mehr als einen halben Tag zurück.</translation>
    </message>
    <message>
        <source>The number of the line was made at another time than it says.</source>
        <translation>Die Nummer der Zeile entstand zu einer anderen Zeit, als sie sagt.</translation>
    </message>
    <message>
        <source>Another line bears the same number.</source>
        <translation>Eine andere Zeile trägt dieselbe Nummer.</translation>
    </message>
    <message>
        <source>The same line stands there twice.</source>
        <translation>Dieselbe Zeile steht zweimal da.</translation>
    </message>
    <message>
        <source>The number of the line has the wrong form for that program.</source>
        <translation>Die Nummer der Zeile hat für dieses Programm die falsche Form.</translation>
    </message>
    <message>
        <source>That mail provider never writes such a line.</source>
        <translation>Dieser Mail-Anbieter schreibt nie so eine Zeile.</translation>
    </message>
    <message>
        <source>The version of the program is missing.</source>
        <translation>Die Version des Programms fehlt.</translation>
    </message>
    <message>
        <source>It claims a coded line but does not say which code.</source>
        <translation>Sie behauptet eine verschlüsselte Leitung, nennt aber das Verfahren nicht.</translation>
    </message>
    <message>
        <source>It names two ways of coding that do not go together.</source>
        <translation>Sie nennt zwei Verschlüsselungen, die nicht zusammenpassen.</translation>
    </message>
    <message>
        <source>It names a way of coding that was not yet known on that day.</source>
        <translation>Sie nennt eine Verschlüsselung, die es an jenem Tag noch nicht gab.</translation>
    </message>
    <message>
        <source>The date is written as only mass mailing tools write it.</source>
        <translation>Das Datum ist so geschrieben, wie nur Werkzeuge für Massenmail es schreiben.</translation>
    </message>
    <message>
        <source>The line is built as only mass mailing tools build it.</source>
        <translation>Die Zeile ist so gebaut, wie nur Werkzeuge für Massenmail sie bauen.</translation>
    </message>
    <message>
        <source>It names a server that mass mailing tools like to make up.</source>
        <translation>Sie nennt einen Server, den Werkzeuge für Massenmail gern erfinden.</translation>
    </message>
    <message>
        <source>It gave your own server’s name as its own.</source>
        <translation>Der Computer gab den Namen Ihres eigenen Servers als seinen an.</translation>
    </message>
    <message>
        <source>It gave your own domain as its name.</source>
        <translation>Der Computer gab Ihre eigene Domain als seinen Namen an.</translation>
    </message>
    <message>
        <source>It gave another name than its address has.</source>
        <translation>Der Computer gab einen anderen Namen an, als seine Adresse hat.</translation>
    </message>
    <message>
        <source>It gave a single word as its name.</source>
        <translation>Der Computer gab ein einzelnes Wort als seinen Namen an.</translation>
    </message>
    <message>
        <source>It gave another address than it has.</source>
        <translation>Der Computer gab eine andere Adresse an, als er hat.</translation>
    </message>
    <message>
        <source>The server noted that the name may be made up.</source>
        <translation>Der Server hat vermerkt, dass der Name erfunden sein kann.</translation>
    </message>
    <message>
        <source>This step does not join up with the one before it.</source>
        <translation>Diese Station schließt nicht an die vorige an.</translation>
    </message>
    <message>
        <source>The provider named below is not the one that handed it over.</source>
        <translation>Der Anbieter, den die Zeile darunter nennt, hat sie nicht übergeben.</translation>
    </message>
    <message>
        <source>Nobody on the net can have this address.</source>
        <translation>Diese Adresse kann niemand im Internet haben.</translation>
    </message>
    <message>
        <source>The address is one of a private net.</source>
        <translation>Die Adresse gehört zu einem privaten Netz.</translation>
    </message>
    <message>
        <source>Older lines stand below a step with a login.</source>
        <translation>Unter einer Station mit Anmeldung stehen ältere Zeilen.</translation>
    </message>
    <message>
        <source>The line names a reader who is not in the message.</source>
        <translation>Die Zeile nennt einen Leser, der in der Nachricht nicht vorkommt.</translation>
    </message>
    <message>
        <source>Lines that only your own side may write stand below it.</source>
        <translation>Darunter stehen Zeilen, die nur Ihre eigene Seite schreiben darf.</translation>
    </message>
    <message>
        <source>This step is odd: {name}.</source>
        <extracomment>{name} = a technical word in English</extracomment>
        <translation>Diese Station ist seltsam: {name}.</translation>
    </message>
    <message>
        <source>The clock of {by} seems about {seconds} fast.</source>
        <extracomment>{by} = server, {seconds} = a length of time such as &quot;4 min&quot;</extracomment>
        <translation>Die Uhr von {by} geht wohl etwa {seconds} vor.</translation>
    </message>
    <message>
        <source>The clock of {by} seems about {seconds} slow.</source>
        <translation>Die Uhr von {by} geht wohl etwa {seconds} nach.</translation>
    </message>
    <message numerus="yes">
        <source>Before it came %n more step(s) inside that provider (X-Received).</source>
        <extracomment>X-Received is the name of a header line</extracomment>
        <translation>
            <numerusform>Davor kam noch %n Station innerhalb dieses Anbieters (X-Received).</numerusform>
            <numerusform>Davor kamen noch %n Stationen innerhalb dieses Anbieters (X-Received).</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HopsModel</name>
    <message>
        <source>Unknown computer</source>
        <translation>Unbekannter Computer</translation>
    </message>
    <message>
        <source>not noted</source>
        <translation>nicht vermerkt</translation>
    </message>
    <message>
        <source>It called itself “%1”.</source>
        <extracomment>Path. %1 = the name a computer gave itself</extracomment>
        <translation>Er nannte sich „%1“.</translation>
    </message>
    <message>
        <source>A mail filter took it in here. If it works for you, choose it as yours.</source>
        <translation>Hier hat ein Mailfilter sie angenommen. Arbeitet er für Sie, wählen Sie ihn als Ihren.</translation>
    </message>
    <message>
        <source>Your server %1 wrote this down: it is the true sending address.</source>
        <extracomment>Path. %1 = host name of the user&apos;s own receiving server</extracomment>
        <translation>Ihr Server %1 hat das aufgeschrieben: Es ist die wahre Sendeadresse.</translation>
    </message>
    <message>
        <source>Written by the sender’s side: it can be invented.</source>
        <translation>Von der Seite des Absenders geschrieben: Es kann erfunden sein.</translation>
    </message>
    <message>
        <source>Passed on encrypted (%1).</source>
        <extracomment>Path. %1 = &quot;TLS 1.3&quot; or just &quot;TLS&quot;</extracomment>
        <translation>Verschlüsselt weitergegeben (%1).</translation>
    </message>
    <message>
        <source>The sender had logged in there.</source>
        <translation>Der Absender hatte sich dort angemeldet.</translation>
    </message>
    <message>
        <source>Delivered.</source>
        <translation>Zugestellt.</translation>
    </message>
    <message>
        <source>clock differs</source>
        <translation>Uhr weicht ab</translation>
    </message>
    <message>
        <source>How sure: %1.</source>
        <extracomment>Path. %1 = how sure, &quot;likely&quot;</extracomment>
        <translation>Wie sicher: %1.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Path, above the picture. %1 = &quot;First computer outside&quot;, %2 = address and name</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Station</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Computer</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Handed to</source>
        <translation>Übergeben an</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Verschlüsselung</translation>
    </message>
    <message>
        <source>Delay</source>
        <translation>Wartezeit</translation>
    </message>
    <message>
        <source>Written by</source>
        <translation>Geschrieben von</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Anmerkungen</translation>
    </message>
</context>
<context>
    <name>Label</name>
    <message>
        <source>Real</source>
        <translation>Echt</translation>
    </message>
    <message>
        <source>Probably real</source>
        <translation>Wahrscheinlich echt</translation>
    </message>
    <message>
        <source>Cannot tell</source>
        <translation>Unklar</translation>
    </message>
    <message>
        <source>Does not fit</source>
        <translation>Passt nicht</translation>
    </message>
    <message>
        <source>Forged</source>
        <translation>Gefälscht</translation>
    </message>
    <message>
        <source>Good sign</source>
        <translation>Gutes Zeichen</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Caution</source>
        <translation>Vorsicht</translation>
    </message>
    <message>
        <source>Bad sign</source>
        <translation>Schlechtes Zeichen</translation>
    </message>
    <message>
        <source>The sender line</source>
        <translation>Die Absenderzeile</translation>
    </message>
    <message>
        <source>Names and looks</source>
        <translation>Namen und Aussehen</translation>
    </message>
    <message>
        <source>Sender list (SPF)</source>
        <translation>Absenderliste (SPF)</translation>
    </message>
    <message>
        <source>Seals (DKIM)</source>
        <translation>Siegel (DKIM)</translation>
    </message>
    <message>
        <source>Rule of the domain owner (DMARC)</source>
        <translation>Regel des Domain-Inhabers (DMARC)</translation>
    </message>
    <message>
        <source>Vouching by a forwarder (ARC)</source>
        <translation>Bürgschaft eines Weiterleiters (ARC)</translation>
    </message>
    <message>
        <source>Results noted by servers</source>
        <translation>Von Servern vermerkte Ergebnisse</translation>
    </message>
    <message>
        <source>The way it came</source>
        <translation>Der Weg, auf dem sie kam</translation>
    </message>
    <message>
        <source>How it is written</source>
        <translation>Wie sie geschrieben ist</translation>
    </message>
    <message>
        <source>Lists and forwarders</source>
        <translation>Mailinglisten und Weiterleiter</translation>
    </message>
    <message>
        <source>Bounce</source>
        <translation>Rückläufer</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>What was given</source>
        <translation>Was vorlag</translation>
    </message>
    <message>
        <source>Who was asked (DNS)</source>
        <translation>Wer gefragt wurde (DNS)</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>Ihr Server</translation>
    </message>
    <message>
        <source>Border</source>
        <translation>Grenze</translation>
    </message>
    <message>
        <source>Claimed</source>
        <translation>Behauptet</translation>
    </message>
    <message>
        <source>Your settings name these servers as yours.</source>
        <translation>Ihre Einstellungen nennen diese Server als Ihre.</translation>
    </message>
    <message>
        <source>We know how your mail provider writes its lines.</source>
        <translation>Wir wissen, wie Ihr Mail-Anbieter seine Zeilen schreibt.</translation>
    </message>
    <message>
        <source>The server that noted the results wrote this step.</source>
        <translation>Diese Station hat der Server geschrieben, der die Ergebnisse vermerkt hat.</translation>
    </message>
    <message>
        <source>Your mail service marks this place in the header.</source>
        <translation>Ihr Maildienst kennzeichnet diese Stelle im Kopf.</translation>
    </message>
    <message>
        <source>The names of the top servers show which ones are yours.</source>
        <translation>An den Namen der obersten Server ist zu sehen, welche Ihre sind.</translation>
    </message>
    <message>
        <source>There is only one step, so your server must have written it.</source>
        <translation>Es gibt nur eine Station, also muss Ihr Server sie geschrieben haben.</translation>
    </message>
    <message>
        <source>You set this place yourself.</source>
        <translation>Sie haben diese Stelle selbst festgelegt.</translation>
    </message>
    <message>
        <source>No border between your servers and strangers was found.</source>
        <translation>Zwischen Ihren Servern und Fremden war keine Grenze zu finden.</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>given by you</source>
        <translation>von Ihnen angegeben</translation>
    </message>
    <message>
        <source>from the line your server wrote</source>
        <translation>aus der Zeile, die Ihr Server geschrieben hat</translation>
    </message>
    <message>
        <source>from the line Return-Path</source>
        <translation>aus der Zeile Return-Path</translation>
    </message>
    <message>
        <source>from the line Received-SPF</source>
        <translation>aus der Zeile Received-SPF</translation>
    </message>
    <message>
        <source>from the line Authentication-Results</source>
        <translation>aus der Zeile Authentication-Results</translation>
    </message>
    <message>
        <source>from a line of your mail provider</source>
        <translation>aus einer Zeile Ihres Mail-Anbieters</translation>
    </message>
    <message>
        <source>Someone used your address</source>
        <translation>Jemand hat Ihre Adresse benutzt</translation>
    </message>
    <message>
        <source>Real bounce of your mail</source>
        <translation>Echter Rückläufer Ihrer Mail</translation>
    </message>
    <message>
        <source>Sent from your account, not by you</source>
        <translation>Aus Ihrem Konto gesendet, aber nicht von Ihnen</translation>
    </message>
    <message>
        <source>Not a bounce at all</source>
        <translation>Gar kein Rückläufer</translation>
    </message>
    <message>
        <source>An automatic reply</source>
        <translation>Eine automatische Antwort</translation>
    </message>
    <message>
        <source>Cannot tell whether it was yours</source>
        <translation>Unklar, ob es Ihre Mail war</translation>
    </message>
    <message>
        <source>A spam report about your mail</source>
        <translation>Eine Spam-Beschwerde über Ihre Mail</translation>
    </message>
    <message>
        <source>Your message was not delivered</source>
        <translation>Ihre Nachricht wurde nicht zugestellt</translation>
    </message>
    <message>
        <source>Your message is late, but not lost yet</source>
        <translation>Ihre Nachricht ist verspätet, aber noch nicht verloren</translation>
    </message>
    <message>
        <source>Your message was delivered</source>
        <translation>Ihre Nachricht wurde zugestellt</translation>
    </message>
    <message>
        <source>Someone reported a message as spam</source>
        <translation>Jemand hat eine Nachricht als Spam gemeldet</translation>
    </message>
    <message>
        <source>A server asks whether you wrote a message</source>
        <translation>Ein Server fragt, ob Sie eine Nachricht geschrieben haben</translation>
    </message>
    <message>
        <source>A notice from a mail system</source>
        <translation>Eine Mitteilung eines Mailsystems</translation>
    </message>
    <message>
        <source>A note that a message was read</source>
        <translation>Eine Mitteilung, dass eine Nachricht gelesen wurde</translation>
    </message>
    <message>
        <source>only a guess</source>
        <translation>nur eine Vermutung</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>wahrscheinlich</translation>
    </message>
    <message>
        <source>quite sure</source>
        <translation>ziemlich sicher</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>beantwortet</translation>
    </message>
    <message>
        <source>no such name</source>
        <translation>kein solcher Name</translation>
    </message>
    <message>
        <source>nothing of this kind</source>
        <translation>nichts dieser Art</translation>
    </message>
    <message>
        <source>no answer came</source>
        <translation>keine Antwort bekommen</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>nicht gefragt</translation>
    </message>
    <message>
        <source>tells the sender’s mailbox name</source>
        <translation>nennt den Postfachnamen des Absenders</translation>
    </message>
    <message>
        <source>The sending computer is on the sender list.</source>
        <translation>Der sendende Computer steht auf der Absenderliste.</translation>
    </message>
    <message>
        <source>The seal is whole.</source>
        <translation>Das Siegel ist unversehrt.</translation>
    </message>
    <message>
        <source>The rule of the domain owner is met.</source>
        <translation>Die Regel des Domain-Inhabers ist erfüllt.</translation>
    </message>
    <message>
        <source>The notes of the forwarders hold together.</source>
        <translation>Die Vermerke der Weiterleiter halten zusammen.</translation>
    </message>
    <message>
        <source>The check says yes.</source>
        <translation>Die Prüfung sagt ja.</translation>
    </message>
    <message>
        <source>The sending computer is not on the sender list.</source>
        <translation>Der sendende Computer steht nicht auf der Absenderliste.</translation>
    </message>
    <message>
        <source>The seal does not fit: changed on the way, or made up.</source>
        <translation>Das Siegel passt nicht: unterwegs verändert oder erfunden.</translation>
    </message>
    <message>
        <source>The rule of the domain owner is not met.</source>
        <translation>Die Regel des Domain-Inhabers ist nicht erfüllt.</translation>
    </message>
    <message>
        <source>The notes of the forwarders do not hold together.</source>
        <translation>Die Vermerke der Weiterleiter halten nicht zusammen.</translation>
    </message>
    <message>
        <source>The check says no.</source>
        <translation>Die Prüfung sagt nein.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Key length in bits</source>
        <translation>Schlüssellänge in Bit</translation>
    </message>
    <message>
        <source>Server that wrote it</source>
        <translation>Server, der es schrieb</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Domain</translation>
    </message>
    <message>
        <source>Header line</source>
        <translation>Kopfzeile</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Computer</translation>
    </message>
    <message>
        <source>Imitated</source>
        <translation>Nachgeahmt</translation>
    </message>
    <message>
        <source>IP address</source>
        <translation>IP-Adresse</translation>
    </message>
    <message>
        <source>Known address</source>
        <translation>Bekannte Adresse</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Obergrenze</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Namen</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Teil</translation>
    </message>
    <message>
        <source>Rule of the owner</source>
        <translation>Regel des Inhabers</translation>
    </message>
    <message>
        <source>Proven domain</source>
        <translation>Bewiesene Domain</translation>
    </message>
    <message>
        <source>Ways to read it</source>
        <translation>Lesarten</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Receiving server</source>
        <translation>Empfangender Server</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>Mended</source>
        <translation>Ausgebessert</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Forwarder that sealed</source>
        <translation>Weiterleiter, der versiegelte</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>Sekunden</translation>
    </message>
    <message>
        <source>Key name (selector)</source>
        <translation>Schlüsselname (Selektor)</translation>
    </message>
    <message>
        <source>Leads to</source>
        <translation>Führt zu</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Begriff</translation>
    </message>
    <message>
        <source>The sending computer does not seem to be on the sender list.</source>
        <translation>Der sendende Computer scheint nicht auf der Absenderliste zu stehen.</translation>
    </message>
    <message>
        <source>The owner says neither yes nor no.</source>
        <translation>Der Inhaber sagt weder ja noch nein.</translation>
    </message>
    <message>
        <source>There is nothing to check.</source>
        <translation>Es gibt nichts zu prüfen.</translation>
    </message>
    <message>
        <source>The method is too weak to count.</source>
        <translation>Das Verfahren ist zu schwach, um zu zählen.</translation>
    </message>
    <message>
        <source>The record or seal is written wrongly.</source>
        <translation>Der Eintrag oder das Siegel ist falsch geschrieben.</translation>
    </message>
    <message>
        <source>The name service did not answer.</source>
        <translation>Der Namensdienst hat nicht geantwortet.</translation>
    </message>
    <message>
        <source>This could not be checked.</source>
        <translation>Das ließ sich nicht prüfen.</translation>
    </message>
</context>
<context>
    <name>Limit</name>
    <message>
        <source>the size of a message</source>
        <translation>die Größe einer Nachricht</translation>
    </message>
    <message>
        <source>the size of the header</source>
        <translation>die Größe des Kopfes</translation>
    </message>
    <message>
        <source>the number of header lines</source>
        <translation>die Zahl der Kopfzeilen</translation>
    </message>
    <message>
        <source>the number of parts</source>
        <translation>die Zahl der Teile</translation>
    </message>
    <message>
        <source>parts within parts</source>
        <translation>Teile in Teilen</translation>
    </message>
    <message>
        <source>the number of messages inside</source>
        <translation>die Zahl der Nachrichten darin</translation>
    </message>
    <message>
        <source>the number of seals (DKIM)</source>
        <translation>die Zahl der Siegel (DKIM)</translation>
    </message>
    <message>
        <source>the number of old seals (DomainKeys)</source>
        <translation>die Zahl der alten Siegel (DomainKeys)</translation>
    </message>
    <message>
        <source>the number of forwarders’ notes (ARC)</source>
        <translation>die Zahl der Vermerke von Weiterleitern (ARC)</translation>
    </message>
    <message>
        <source>the number of steps (DKIM2)</source>
        <translation>die Zahl der Stationen (DKIM2)</translation>
    </message>
    <message>
        <source>the number of questions to the name service</source>
        <translation>die Zahl der Fragen an den Namensdienst</translation>
    </message>
    <message>
        <source>the size of one answer of the name service</source>
        <translation>die Größe einer Antwort des Namensdienstes</translation>
    </message>
    <message>
        <source>the time for one message</source>
        <translation>die Zeit für eine Nachricht</translation>
    </message>
    <message>
        <source>the number of addresses in one line</source>
        <translation>die Zahl der Adressen in einer Zeile</translation>
    </message>
    <message>
        <source>the number of steps on the path</source>
        <translation>die Zahl der Stationen auf dem Weg</translation>
    </message>
    <message>
        <source>the number of links</source>
        <translation>die Zahl der Links</translation>
    </message>
    <message>
        <source>the number of attachments</source>
        <translation>die Zahl der Anhänge</translation>
    </message>
    <message>
        <source>the length of the shown text</source>
        <translation>die Länge des gezeigten Textes</translation>
    </message>
    <message>
        <source>the search for a change on the way that breaks the seal</source>
        <translation>die Suche nach einer Änderung unterwegs, die das Siegel bricht</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>It is on the clipboard.</source>
        <translation>Es liegt in der Zwischenablage.</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Einstellungen…</translation>
    </message>
    <message>
        <source>This looks like a forwarded message. Only the original itself can be checked.</source>
        <translation>Das sieht wie eine weitergeleitete Nachricht aus. Nur das Original selbst lässt sich prüfen.</translation>
    </message>
    <message>
        <source>How do I get the source?</source>
        <translation>Wie komme ich an den Quelltext?</translation>
    </message>
    <message>
        <source>No name server could be reached. Your network may block these questions (DNS).</source>
        <translation>Kein Namensserver war zu erreichen. Ihr Netz sperrt diese Fragen (DNS) vielleicht.</translation>
    </message>
    <message>
        <source>DNS settings…</source>
        <translation>DNS-Einstellungen…</translation>
    </message>
    <message>
        <source>Ask over HTTPS</source>
        <extracomment>Button: ask the name service over HTTPS, at the address in the settings</extracomment>
        <translation>Über HTTPS fragen</translation>
    </message>
    <message>
        <source>Your bounce keys are not in the keychain.</source>
        <translation>Ihre Rückläufer-Schlüssel liegen nicht im Schlüsselbund.</translation>
    </message>
    <message>
        <source>The keychain could not be used: %1. Bounce keys last until the program ends.</source>
        <extracomment>%1 = the system&apos;s reason</extracomment>
        <translation>Der Schlüsselbund war nicht benutzbar: %1. Die Rückläufer-Schlüssel bleiben nur, bis das Programm endet.</translation>
    </message>
    <message>
        <source>Enter the keys…</source>
        <translation>Schlüssel eingeben…</translation>
    </message>
    <message>
        <source>Tell me your own addresses and servers, and I can say more.</source>
        <translation>Nennen Sie Ihre eigenen Adressen und Server, dann kann Heloscope mehr sagen.</translation>
    </message>
    <message>
        <source>Heloscope</source>
        <translation>Heloscope</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Message</source>
        <translation>&amp;Nachricht</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>E&amp;xtras</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>&amp;Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>&amp;Cases</source>
        <translation>&amp;Fälle</translation>
    </message>
    <message>
        <source>C&amp;ompare with</source>
        <translation>&amp;Vergleichen mit</translation>
    </message>
    <message>
        <source>Save &amp;as</source>
        <translation>Speichern &amp;als</translation>
    </message>
    <message>
        <source>How &amp;much the report holds</source>
        <translation>U&amp;mfang des Berichts</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>D&amp;NS</source>
        <translation>D&amp;NS</translation>
    </message>
    <message>
        <source>&amp;Paste source</source>
        <translation>&amp;Quelltext einfügen</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Öffnen…</translation>
    </message>
    <message>
        <source>&amp;Batch: check many messages…</source>
        <translation>&amp;Viele Nachrichten prüfen…</translation>
    </message>
    <message>
        <source>Batch…</source>
        <translation>Viele prüfen…</translation>
    </message>
    <message>
        <source>&amp;Save report…</source>
        <translation>Bericht s&amp;peichern…</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>PDF for the &amp;archive, without attachments…</source>
        <translation>PDF fürs &amp;Archiv, ohne Anhänge…</translation>
    </message>
    <message>
        <source>&amp;HTML…</source>
        <translation>&amp;HTML…</translation>
    </message>
    <message>
        <source>PDF to show &amp;around, own people masked…</source>
        <translation>PDF zum &amp;Weitergeben, eigene Leute verdeckt…</translation>
    </message>
    <message>
        <source>HTML to show a&amp;round, own people masked…</source>
        <translation>HTML zum Weiter&amp;geben, eigene Leute verdeckt…</translation>
    </message>
    <message>
        <source>&amp;JSON…</source>
        <translation>&amp;JSON…</translation>
    </message>
    <message>
        <source>&amp;Case file…</source>
        <translation>&amp;Falldatei…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Drucken…</translation>
    </message>
    <message>
        <source>C&amp;lose case</source>
        <translation>Fall &amp;schließen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>B&amp;eenden</translation>
    </message>
    <message>
        <source>Copy for &amp;ticket</source>
        <translation>Für &amp;Ticket kopieren</translation>
    </message>
    <message>
        <source>&amp;Find in this message</source>
        <translation>In dieser Nachricht &amp;suchen</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>&amp;Weitersuchen</translation>
    </message>
    <message>
        <source>Find &amp;previous</source>
        <translation>&amp;Rückwärts suchen</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>&amp;Größerer Text</translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <translation>&amp;Kleinerer Text</translation>
    </message>
    <message>
        <source>&amp;Normal text size</source>
        <translation>N&amp;ormale Textgröße</translation>
    </message>
    <message>
        <source>Next &amp;area</source>
        <translation>Nächster &amp;Bereich</translation>
    </message>
    <message>
        <source>Previous a&amp;rea</source>
        <translation>Vorheriger B&amp;ereich</translation>
    </message>
    <message>
        <source>From finding to &amp;source and back</source>
        <translation>Vom Befund zum &amp;Quelltext und zurück</translation>
    </message>
    <message>
        <source>Ne&amp;xt case</source>
        <translation>&amp;Nächster Fall</translation>
    </message>
    <message>
        <source>Pre&amp;vious case</source>
        <translation>&amp;Vorheriger Fall</translation>
    </message>
    <message>
        <source>Check &amp;again with today’s DNS</source>
        <translation>Mit dem &amp;heutigen DNS neu prüfen</translation>
    </message>
    <message>
        <source>&amp;Cancel the check</source>
        <translation>Prüfung &amp;abbrechen</translation>
    </message>
    <message>
        <source>&amp;What should I do?</source>
        <translation>&amp;Was soll ich tun?</translation>
    </message>
    <message>
        <source>Check a &amp;domain…</source>
        <translation>&amp;Domain prüfen…</translation>
    </message>
    <message>
        <source>Check a domain…</source>
        <translation>Domain prüfen…</translation>
    </message>
    <message>
        <source>DNS &amp;questions…</source>
        <translation>DNS-&amp;Fragen…</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Einstellungen…</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>&amp;Handbuch</translation>
    </message>
    <message>
        <source>How do I get the &amp;source?</source>
        <translation>Wie komme ich an den &amp;Quelltext?</translation>
    </message>
    <message>
        <source>What is &amp;sent, and what is not…</source>
        <translation>&amp;Was gesendet wird und was nicht…</translation>
    </message>
    <message>
        <source>&amp;About Heloscope</source>
        <translation>Ü&amp;ber Heloscope</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Wie das &amp;System</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>DNS o&amp;n</source>
        <translation>DNS &amp;ein</translation>
    </message>
    <message>
        <source>DNS o&amp;ff: ask nothing</source>
        <translation>DNS &amp;aus: nichts fragen</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>Search and settings</source>
        <translation>Suche und Einstellungen</translation>
    </message>
    <message>
        <source>Find in this message (Ctrl+F)</source>
        <translation>In dieser Nachricht suchen (Strg+F)</translation>
    </message>
    <message>
        <source>Find in this message</source>
        <translation>In dieser Nachricht suchen</translation>
    </message>
    <message>
        <source>Clear or search</source>
        <translation>Leeren oder suchen</translation>
    </message>
    <message>
        <source>DNS: recorded</source>
        <translation>DNS: aufgezeichnet</translation>
    </message>
    <message>
        <source>DNS: off</source>
        <translation>DNS: aus</translation>
    </message>
    <message>
        <source>DNS: on</source>
        <translation>DNS: ein</translation>
    </message>
    <message>
        <source>the DNS server of this computer</source>
        <translation>der DNS-Server dieses Computers</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Wird geprüft…</translation>
    </message>
    <message>
        <source>The message stays on this computer.</source>
        <translation>Die Nachricht bleibt auf diesem Computer.</translation>
    </message>
    <message>
        <source>No DNS question was asked · the message never left this computer</source>
        <translation>Keine DNS-Frage gestellt · die Nachricht hat diesen Computer nie verlassen</translation>
    </message>
    <message numerus="yes">
        <source>%n DNS question(s)</source>
        <translation>
            <numerusform>%n DNS-Frage</numerusform>
            <numerusform>%n DNS-Fragen</numerusform>
        </translation>
    </message>
    <message>
        <source>all answered</source>
        <translation>alle beantwortet</translation>
    </message>
    <message numerus="yes">
        <source>%n without an answer</source>
        <translation>
            <numerusform>%n ohne Antwort</numerusform>
            <numerusform>%n ohne Antwort</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2 in %3 s · the message itself never left this computer</source>
        <extracomment>Status bar. %1 = &quot;9 DNS questions&quot;, %2 = &quot;all answered&quot;, %3 = seconds with one decimal</extracomment>
        <translation>%1 · %2 in %3 s · die Nachricht selbst hat diesen Computer nie verlassen</translation>
    </message>
    <message>
        <source>No case is open</source>
        <translation>Kein Fall ist offen</translation>
    </message>
    <message>
        <source>No other case is open</source>
        <translation>Kein anderer Fall ist offen</translation>
    </message>
    <message>
        <source>No file was opened yet</source>
        <translation>Noch keine Datei geöffnet</translation>
    </message>
    <message>
        <source>The case was closed.</source>
        <translation>Der Fall wurde geschlossen.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Cases are kept from now on, in %1. You can delete them there at any time.</source>
        <extracomment>%1 = folder</extracomment>
        <translation>Von jetzt an werden Fälle behalten, und zwar in %1. Dort lassen sie sich jederzeit löschen.</translation>
    </message>
    <message>
        <source>No more cases will be kept.</source>
        <translation>Es werden keine Fälle mehr behalten.</translation>
    </message>
    <message>
        <source>Delete all kept cases</source>
        <translation>Alle behaltenen Fälle löschen</translation>
    </message>
    <message>
        <source>The border was moved for this message only.</source>
        <extracomment>%1 = one or more host names</extracomment>
        <translation>Die Grenze wurde nur für diese Nachricht verschoben.</translation>
    </message>
    <message>
        <source>Remember as mine: %1</source>
        <translation>Als meine merken: %1</translation>
    </message>
    <message>
        <source>This case is kept in %1.</source>
        <extracomment>%1 = folder</extracomment>
        <translation>Dieser Fall wird in %1 behalten.</translation>
    </message>
    <message numerus="yes">
        <source>The program did not end properly. %n case(s) were open.</source>
        <translation>
            <numerusform>Das Programm endete nicht ordentlich. %n Fall war offen.</numerusform>
            <numerusform>Das Programm endete nicht ordentlich. %n Fälle waren offen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open them again</source>
        <translation>Wieder öffnen</translation>
    </message>
    <message>
        <source>Delete them</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>The answer, one page</source>
        <translation>Die Antwort, eine Seite</translation>
    </message>
    <message>
        <source>All checks</source>
        <translation>Alle Prüfungen</translation>
    </message>
    <message>
        <source>All checks and the evidence</source>
        <translation>Alle Prüfungen und die Belege</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Als %1 gespeichert.</translation>
    </message>
    <message>
        <source>The report is ready. Drag it once more.</source>
        <translation>Der Bericht ist fertig. Ziehen Sie ihn noch einmal heraus.</translation>
    </message>
    <message>
        <source>The printed report</source>
        <translation>Der gedruckte Bericht</translation>
    </message>
    <message>
        <source>The text for a ticket is on the clipboard.</source>
        <translation>Der Text für ein Ticket liegt in der Zwischenablage.</translation>
    </message>
    <message>
        <source>The record is on the clipboard.</source>
        <translation>Der Eintrag liegt in der Zwischenablage.</translation>
    </message>
    <message>
        <source>About Heloscope</source>
        <translation>Über Heloscope</translation>
    </message>
    <message>
        <source>Heloscope %1

Was this email really sent by who it says?</source>
        <translation>Heloscope %1

Hat diese E-Mail wirklich der gesendet, der als Absender dasteht?</translation>
    </message>
    <message>
        <source>“%1” does not occur in this message.</source>
        <extracomment>Status bar. %1 = what was searched for</extracomment>
        <translation>„%1“ kommt in dieser Nachricht nicht vor.</translation>
    </message>
    <message>
        <source>Open messages</source>
        <translation>Nachrichten öffnen</translation>
    </message>
    <message>
        <source>Messages (*.eml *.msg *.mbox *.txt *.heloscope)</source>
        <translation>Nachrichten (*.eml *.msg *.mbox *.txt *.heloscope)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Check a folder or mailbox</source>
        <translation>Ordner oder Postfach prüfen</translation>
    </message>
    <message>
        <source>This message is very large (%1). Checking it can take a while.</source>
        <extracomment>%1 = size, &quot;31 MB&quot;</extracomment>
        <translation>Diese Nachricht ist sehr groß (%1). Die Prüfung kann eine Weile dauern.</translation>
    </message>
    <message>
        <source>Check it</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>The program stopped the last time it read this message. Shall it try again?</source>
        <translation>Beim letzten Lesen dieser Nachricht ist das Programm abgebrochen. Soll es sie noch einmal versuchen?</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message numerus="yes">
        <source>No mail was found there; %n file(s) were something else.</source>
        <translation>
            <numerusform>Dort war keine Mail zu finden; %n Datei war etwas anderes.</numerusform>
            <numerusform>Dort war keine Mail zu finden; %n Dateien waren etwas anderes.</numerusform>
        </translation>
    </message>
    <message>
        <source>No mail was found there.</source>
        <translation>Dort war keine Mail zu finden.</translation>
    </message>
    <message>
        <source>That program hands over no message. Save it there as a file (.eml or .msg) and open that file.</source>
        <translation>Dieses Programm übergibt keine Nachricht. Speichern Sie sie dort als Datei (.eml oder .msg) und öffnen Sie diese.</translation>
    </message>
    <message>
        <source>The clipboard holds no text. Copy the full source of the message first.</source>
        <translation>Die Zwischenablage enthält keinen Text. Kopieren Sie zuerst den vollständigen Quelltext der Nachricht.</translation>
    </message>
    <message>
        <source>Drop to check all messages in this folder</source>
        <translation>Loslassen, um alle Nachrichten in diesem Ordner zu prüfen</translation>
    </message>
    <message numerus="yes">
        <source>Drop to check %n message(s) as a list</source>
        <translation>
            <numerusform>Loslassen, um %n Nachricht als Liste zu prüfen</numerusform>
            <numerusform>Loslassen, um %n Nachrichten als Liste zu prüfen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Drop to analyse %n message(s)</source>
        <translation>
            <numerusform>Loslassen, um %n Nachricht zu untersuchen</numerusform>
            <numerusform>Loslassen, um %n Nachrichten zu untersuchen</numerusform>
        </translation>
    </message>
    <message>
        <source>Drop to analyse this text</source>
        <translation>Loslassen, um diesen Text zu untersuchen</translation>
    </message>
    <message>
        <source>This program hands over no message; save it as a file and drop that</source>
        <translation>Dieses Programm übergibt keine Nachricht; speichern Sie sie als Datei und ziehen Sie diese hierher</translation>
    </message>
</context>
<context>
    <name>Manual</name>
    <message>
        <source>Gmail</source>
        <translation>Gmail</translation>
    </message>
    <message>
        <source>⋮ menu → Show original → Download original. Or there: Copy to clipboard.</source>
        <translation>Menü ⋮ → Original anzeigen → Original herunterladen. Oder dort: In die Zwischenablage kopieren.</translation>
    </message>
    <message>
        <source>Outlook, classic</source>
        <translation>Outlook, klassisch</translation>
    </message>
    <message>
        <source>Drag the message to a folder and drop that .msg file here. Headers only: File → Properties → Internet headers.</source>
        <translation>Ziehen Sie die Nachricht in einen Ordner und legen Sie diese .msg-Datei hier ab. Nur die Kopfzeilen: Datei → Eigenschaften → Internetkopfzeilen.</translation>
    </message>
    <message>
        <source>Outlook, new or web</source>
        <translation>Outlook, neu oder im Web</translation>
    </message>
    <message>
        <source>… menu → Save as or Download (.eml). Or … → View → View message source.</source>
        <translation>Menü … → Speichern unter oder Herunterladen (.eml). Oder … → Anzeigen → Nachrichtenquelle anzeigen.</translation>
    </message>
    <message>
        <source>Apple Mail</source>
        <translation>Apple Mail</translation>
    </message>
    <message>
        <source>Drag the message to the desktop, or File → Save As → Raw Message Source.</source>
        <translation>Ziehen Sie die Nachricht auf den Schreibtisch, oder Ablage → Sichern unter, dort als Format den Quelltext der E-Mail wählen.</translation>
    </message>
    <message>
        <source>Thunderbird</source>
        <translation>Thunderbird</translation>
    </message>
    <message>
        <source>File → Save As (.eml), or drag it into this window. Or Ctrl+U, Ctrl+A, Ctrl+C.</source>
        <translation>Datei → Speichern unter (.eml), oder ziehen Sie sie in dieses Fenster. Oder Strg+U, Strg+A, Strg+C.</translation>
    </message>
    <message>
        <source>Yahoo Mail</source>
        <translation>Yahoo Mail</translation>
    </message>
    <message>
        <source>… menu → View raw message, then save the page or copy it all.</source>
        <translation>Menü … → Originalnachricht anzeigen, dann die Seite speichern oder alles kopieren.</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Forward it to yourself as an attachment. Then open it on a computer.</source>
        <translation>Leiten Sie sie als Anhang an sich selbst weiter. Öffnen Sie sie dann an einem Computer.</translation>
    </message>
    <message>
        <source>What the words mean</source>
        <translation>Was die Wörter bedeuten</translation>
    </message>
    <message>
        <source>How serious</source>
        <translation>Wie ernst</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Betrifft</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>I have one message</source>
        <translation>Ich habe eine Nachricht</translation>
    </message>
    <message>
        <source>At the help desk</source>
        <translation>Am Helpdesk</translation>
    </message>
    <message>
        <source>I run mail servers</source>
        <translation>Ich betreue Mailserver</translation>
    </message>
    <message>
        <source>For other programs</source>
        <translation>Für andere Programme</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Wörter</translation>
    </message>
    <message>
        <source>Every finding</source>
        <translation>Alle Befunde</translation>
    </message>
    <message>
        <source>A message is full of claims. Only what your own servers wrote can be trusted, so Heloscope should know them.</source>
        <translation>Eine Nachricht ist voller Behauptungen. Nur dem, was Ihre eigenen Server geschrieben haben, ist zu trauen. Darum sollte Heloscope sie kennen.</translation>
    </message>
    <message>
        <source>Open a message that you know is real.</source>
        <translation>Öffnen Sie eine Nachricht, von der Sie wissen, dass sie echt ist.</translation>
    </message>
    <message>
        <source>Open Settings → My mail servers, and press “Learn from the open message”.</source>
        <translation>Öffnen Sie Einstellungen → Meine Mailserver und drücken Sie „Aus der offenen Nachricht lernen“.</translation>
    </message>
    <message>
        <source>Look at the names it found, and take out what is not yours.</source>
        <translation>Sehen Sie die gefundenen Namen durch und streichen Sie, was nicht Ihnen gehört.</translation>
    </message>
    <message>
        <source>Export the profile and hand it to your colleagues. Keys are in it only when you tick that.</source>
        <translation>Exportieren Sie das Profil und geben Sie es Ihren Kollegen. Schlüssel stehen nur darin, wenn Sie das ankreuzen.</translation>
    </message>
    <message>
        <source>Heloscope computes every seal again and reads every sender list anew. It does not repeat what a header line says.</source>
        <translation>Heloscope rechnet jedes Siegel nach und liest jede Absenderliste neu. Es wiederholt nicht, was eine Kopfzeile sagt.</translation>
    </message>
    <message>
        <source>The result of now stands beside the one your server noted on arrival.</source>
        <translation>Das Ergebnis von jetzt steht neben dem, das Ihr Server bei der Ankunft vermerkt hat.</translation>
    </message>
    <message>
        <source>May this computer send for the envelope’s domain? Forwarding breaks it.</source>
        <translation>Darf dieser Computer für die Domain des Umschlags senden? Nach einer Weiterleitung schlägt das fehl.</translation>
    </message>
    <message>
        <source>Did this domain seal this message, and is the seal whole? Lists that add a footer break it.</source>
        <translation>Hat diese Domain die Nachricht versiegelt, und ist das Siegel unversehrt? Mailinglisten, die eine Fußzeile anfügen, brechen es.</translation>
    </message>
    <message>
        <source>Does one of the two belong to the domain that the reader sees? If none does, the owner’s rule counts.</source>
        <translation>Gehört eines von beiden zu der Domain, die der Leser sieht? Wenn keines, zählt die Regel des Inhabers.</translation>
    </message>
    <message>
        <source>Did a forwarder vouch for what it saw? It counts only when you trust that forwarder.</source>
        <translation>Hat ein Weiterleiter für das gebürgt, was er sah? Das zählt nur, wenn Sie diesem Weiterleiter vertrauen.</translation>
    </message>
    <message>
        <source>“Now” and “recorded” may differ. Owners take old keys down, and then an old seal cannot be checked any more.</source>
        <translation>„Jetzt“ und „vermerkt“ können sich unterscheiden. Inhaber nehmen alte Schlüssel weg, und dann lässt sich ein altes Siegel nicht mehr prüfen.</translation>
    </message>
    <message>
        <source>Four things are always told apart: wrong, missing, could not be checked, and changed on the way.</source>
        <translation>Vier Dinge werden immer auseinandergehalten: falsch, fehlt, ließ sich nicht prüfen, unterwegs verändert.</translation>
    </message>
    <message>
        <source>Each server adds a line to the top of a message. Lines from before your own server can be invented.</source>
        <translation>Jeder Server setzt oben an die Nachricht eine Zeile. Zeilen aus der Zeit vor Ihrem eigenen Server können erfunden sein.</translation>
    </message>
    <message>
        <source>The border between CLAIMED and YOURS is the most important thing in this picture.</source>
        <translation>Die Grenze zwischen BEHAUPTET und IHRE ist das Wichtigste in diesem Bild.</translation>
    </message>
    <message>
        <source>If the border stands in the wrong place, open the menu of a row and choose “This server is mine”. Heloscope then checks again at once.</source>
        <translation>Steht die Grenze an der falschen Stelle, öffnen Sie das Menü einer Zeile und wählen „Dieser Server ist meiner“. Heloscope prüft dann sofort neu.</translation>
    </message>
    <message>
        <source>A pill on the line shows how long a message waited.</source>
        <translation>Ein Schildchen auf der Linie zeigt, wie lange eine Nachricht gewartet hat.</translation>
    </message>
    <message>
        <source>“Clock differs” says that two clocks do not agree. It is not a sign of anything else.</source>
        <translation>„Uhr weicht ab“ sagt, dass zwei Uhren nicht übereinstimmen. Es ist kein Zeichen für etwas anderes.</translation>
    </message>
    <message>
        <source>Settings → DNS chooses who is asked: the server of this computer, one of your own, or one over HTTPS. Or nobody.</source>
        <translation>Einstellungen → DNS bestimmt, wer gefragt wird: der Server dieses Computers, ein eigener oder einer über HTTPS. Oder niemand.</translation>
    </message>
    <message>
        <source>All questions of a message share one time limit. Late answers are named, and “Ask again” asks for them.</source>
        <translation>Alle Fragen zu einer Nachricht teilen sich eine Frist. Verspätete Antworten werden genannt, und „Neu fragen“ holt sie nach.</translation>
    </message>
    <message>
        <source>A case file holds its answers. It says which day they are from, and F5 asks anew.</source>
        <translation>Eine Falldatei enthält ihre Antworten. Sie sagt, von welchem Tag sie sind, und F5 fragt neu.</translation>
    </message>
    <message>
        <source>Some servers sign the return address of each mail (BATV, SRS). With the key Heloscope can prove that a bounce belongs to a mail of yours.</source>
        <translation>Manche Server signieren die Rücksendeadresse jeder Mail (BATV, SRS). Mit dem Schlüssel kann Heloscope beweisen, dass ein Rückläufer zu einer Mail von Ihnen gehört.</translation>
    </message>
    <message>
        <source>Enter the keys in Settings → Bounce keys.</source>
        <translation>Tragen Sie die Schlüssel unter Einstellungen → Rückläufer-Schlüssel ein.</translation>
    </message>
    <message>
        <source>They are kept in the keychain of this computer. Where there is none, they last until the program ends.</source>
        <translation>Sie liegen im Schlüsselbund dieses Computers. Wo es keinen gibt, bleiben sie, bis das Programm endet.</translation>
    </message>
    <message>
        <source>They never stand in the settings file, in a report or in a case file.</source>
        <translation>Sie stehen nie in der Einstellungsdatei, in einem Bericht oder in einer Falldatei.</translation>
    </message>
    <message>
        <source>The domain check-up says who could forge mail of a domain, and what is missing. It opens with Ctrl+Shift+D.</source>
        <translation>Der Domain-Check sagt, wer Mails einer Domain fälschen könnte und was fehlt. Er öffnet sich mit Strg+Umschalt+D.</translation>
    </message>
    <message>
        <source>Each gap comes with the record that closes it. Copy it, and ask whoever runs the DNS of the domain.</source>
        <translation>Zu jeder Lücke steht der Eintrag dabei, der sie schließt. Kopieren Sie ihn und bitten Sie den Betreuer des DNS der Domain darum.</translation>
    </message>
    <message>
        <source>Names of keys (selectors) that the open message uses are checked too.</source>
        <translation>Namen von Schlüsseln (Selektoren), die die offene Nachricht benutzt, werden mitgeprüft.</translation>
    </message>
    <message>
        <source>A letter to the administrator can be copied whole. On the terminal, “--list” takes a file with many domains.</source>
        <translation>Ein Brief an den Administrator lässt sich als Ganzes kopieren. Im Terminal nimmt „--list“ eine Datei mit vielen Domains an.</translation>
    </message>
    <message>
        <source>Tell Heloscope your servers</source>
        <translation>Heloscope Ihre Server nennen</translation>
    </message>
    <message>
        <source>What the checks prove</source>
        <translation>Was die Prüfungen beweisen</translation>
    </message>
    <message>
        <source>The path and its border</source>
        <translation>Der Weg und seine Grenze</translation>
    </message>
    <message>
        <source>Who is asked: DNS</source>
        <translation>Wer gefragt wird: DNS</translation>
    </message>
    <message>
        <source>Keys for signed return addresses</source>
        <translation>Schlüssel für signierte Rücksendeadressen</translation>
    </message>
    <message>
        <source>Check a domain</source>
        <translation>Eine Domain prüfen</translation>
    </message>
    <message>
        <source>heloscope-cli does the same on the terminal, for single files, folders, mailboxes and pipes.</source>
        <translation>heloscope-cli macht dasselbe im Terminal, für einzelne Dateien, Ordner, Postfächer und Pipes.</translation>
    </message>
    <message>
        <source>Everything was read, and nothing gives alarm.</source>
        <translation>Alles wurde gelesen, und nichts löst Alarm aus.</translation>
    </message>
    <message>
        <source>At least one message gives alarm.</source>
        <translation>Mindestens eine Nachricht löst Alarm aus.</translation>
    </message>
    <message>
        <source>Wrong use, or something could not be read.</source>
        <translation>Falscher Aufruf, oder etwas war nicht lesbar.</translation>
    </message>
    <message>
        <source>These numbers are the exit status. The manual page lists all options.</source>
        <translation>Diese Zahlen sind der Rückgabewert. Die Handbuchseite (man) führt alle Optionen auf.</translation>
    </message>
    <message>
        <source>A result depends on the bytes, the answers from DNS, and the time. Record the answers, and every check can be done again without the network.</source>
        <translation>Ein Ergebnis hängt von den Bytes, den Antworten aus dem DNS und der Zeit ab. Zeichnen Sie die Antworten auf, dann lässt sich jede Prüfung ohne Netz wiederholen.</translation>
    </message>
    <message>
        <source>A case file holds all three in one. “replay” checks it again and lists what differs.</source>
        <translation>Eine Falldatei enthält alle drei in einem. „replay“ prüft sie noch einmal und führt auf, was abweicht.</translation>
    </message>
    <message>
        <source>The JSON has one object a message. Names and codes in it never change; new ones may come.</source>
        <translation>Das JSON hat ein Objekt je Nachricht. Namen und Codes darin ändern sich nie; neue können dazukommen.</translation>
    </message>
    <message>
        <source>Take the answer from the codes, not from the sentences. Those follow the language.</source>
        <translation>Nehmen Sie die Antwort aus den Codes, nicht aus den Sätzen. Diese richten sich nach der Sprache.</translation>
    </message>
    <message>
        <source>Text from the message is data. Show it as plain text only.</source>
        <translation>Text aus der Nachricht ist nur Daten. Zeigen Sie ihn als reinen Text.</translation>
    </message>
    <message>
        <source>A mail filter can use the same engine. All it needs is in the package libheloscope-dev.</source>
        <translation>Ein Mailfilter kann denselben Kern benutzen. Alles, was er braucht, steckt im Paket libheloscope-dev.</translation>
    </message>
    <message>
        <source>Two calls do the work: one reads the message, the other asks DNS and judges.</source>
        <translation>Zwei Aufrufe tun die Arbeit: Der eine liest die Nachricht, der andere fragt das DNS und urteilt.</translation>
    </message>
    <message>
        <source>The headers say what each call takes, what it returns, and which rule it follows. Start with core/Analyse.h.</source>
        <translation>Die Header-Dateien sagen, was jeder Aufruf braucht, was er zurückgibt und welcher Regel er folgt. Beginnen Sie mit core/Analyse.h.</translation>
    </message>
    <message>
        <source>The folder tests/library of the source holds a whole small filter, and is built in each test run.</source>
        <translation>Der Ordner tests/library im Quellcode enthält einen ganzen kleinen Filter und wird bei jedem Testlauf gebaut.</translation>
    </message>
    <message>
        <source>Heloscope::json writes the report as the command line does. Its names and codes never change.</source>
        <translation>Heloscope::json schreibt den Bericht so wie die Befehlszeile. Die Namen und Codes darin ändern sich nie.</translation>
    </message>
    <message>
        <source>Every sentence of Heloscope can be said in any language. A language is one file, and nothing else has to change.</source>
        <translation>Jeder Satz von Heloscope lässt sich in jeder Sprache sagen. Eine Sprache ist eine Datei, und sonst muss sich nichts ändern.</translation>
    </message>
    <message>
        <source>Add the short name of the language to translations/CMakeLists.txt, and have the file made.</source>
        <translation>Tragen Sie das Kürzel der Sprache in translations/CMakeLists.txt ein und lassen Sie die Datei erzeugen.</translation>
    </message>
    <message>
        <source>Choose the word for each term first, and write them down as translations/glossary_de.md does. Then keep to them.</source>
        <translation>Wählen Sie zuerst für jeden Begriff das Wort und schreiben Sie alle auf, wie es translations/glossary_de.md tut. Bleiben Sie dann dabei.</translation>
    </message>
    <message>
        <source>Translate whole sentences. Read each answer in its place in the window, not as a list of words.</source>
        <translation>Übersetzen Sie ganze Sätze. Lesen Sie jede Antwort an ihrem Platz im Fenster, nicht als Liste von Wörtern.</translation>
    </message>
    <message>
        <source>Run the test. It names what is missing. Then look at the pictures of the window in your language.</source>
        <translation>Starten Sie den Test. Er nennt, was fehlt. Sehen Sie sich dann die Bilder des Fensters in Ihrer Sprache an.</translation>
    </message>
    <message>
        <source>What to keep</source>
        <translation>Was bleiben muss</translation>
    </message>
    <message>
        <source>Names in braces, and percent signs with their figure or letter, stay as they are. They may stand at another place in the sentence.</source>
        <translation>Namen in geschweiften Klammern und Prozentzeichen mit ihrer Ziffer oder ihrem Buchstaben bleiben, wie sie sind. Sie dürfen an anderer Stelle im Satz stehen.</translation>
    </message>
    <message>
        <source>The letter after &amp; is the key of a menu entry. No two entries of one menu may share it.</source>
        <translation>Der Buchstabe nach &amp; ist die Taste eines Menüeintrags. Zwei Einträge eines Menüs dürfen nicht denselben haben.</translation>
    </message>
    <message>
        <source>A percent sign with an n stands for a number. Write every plural form that your language has.</source>
        <translation>Ein Prozentzeichen mit n steht für eine Zahl. Schreiben Sie jede Mehrzahlform, die Ihre Sprache kennt.</translation>
    </message>
    <message>
        <source>“Wrong”, “missing”, “could not be checked” and “changed on the way” are four things. Keep them apart.</source>
        <translation>„Falsch“, „fehlt“, „ließ sich nicht prüfen“ und „unterwegs verändert“ sind vier Dinge. Halten Sie sie auseinander.</translation>
    </message>
    <message>
        <source>Accuse nobody more than the English sentence does.</source>
        <translation>Beschuldigen Sie niemanden stärker, als der englische Satz es tut.</translation>
    </message>
    <message>
        <source>On the terminal</source>
        <translation>Im Terminal</translation>
    </message>
    <message>
        <source>Check again, years later</source>
        <translation>Noch einmal prüfen, Jahre später</translation>
    </message>
    <message>
        <source>JSON for other programs</source>
        <translation>JSON für andere Programme</translation>
    </message>
    <message>
        <source>In a program of your own</source>
        <translation>In einem eigenen Programm</translation>
    </message>
    <message>
        <source>A new language</source>
        <translation>Eine neue Sprache</translation>
    </message>
    <message>
        <source>Three keys do the daily work. None of them needs the mouse first.</source>
        <translation>Drei Tasten erledigen die tägliche Arbeit. Für keine brauchen Sie vorher die Maus.</translation>
    </message>
    <message>
        <source>Copy the source in the mail program, and press Ctrl+V in Heloscope.</source>
        <translation>Kopieren Sie den Quelltext im Mailprogramm und drücken Sie in Heloscope Strg+V.</translation>
    </message>
    <message>
        <source>Read the answer. Press Alt+1 for the reasons and the arrow keys to walk through them.</source>
        <translation>Lesen Sie die Antwort. Alt+1 zeigt die Gründe, mit den Pfeiltasten gehen Sie sie durch.</translation>
    </message>
    <message>
        <source>Press Ctrl+Shift+C, and paste the text into the ticket.</source>
        <translation>Drücken Sie Strg+Umschalt+C und fügen Sie den Text in das Ticket ein.</translation>
    </message>
    <message>
        <source>Each reason is a card, the worst first. Enter opens its details.</source>
        <translation>Jeder Grund ist eine Karte, die schlimmste zuerst. Die Eingabetaste öffnet die Einzelheiten.</translation>
    </message>
    <message>
        <source>A card and the lines of the source belong together. Choose one, and the other is marked too. Ctrl+L goes from one to the other.</source>
        <translation>Eine Karte und die Zeilen des Quelltextes gehören zusammen. Wählen Sie das eine, wird auch das andere markiert. Strg+L wechselt zwischen beiden.</translation>
    </message>
    <message>
        <source>Text for a ticket</source>
        <translation>Text für ein Ticket</translation>
    </message>
    <message>
        <source>At most 15 lines: the answer, the reasons, the path, what to do. Names of suspects cannot be clicked in it.</source>
        <translation>Höchstens 15 Zeilen: die Antwort, die Gründe, der Weg, was zu tun ist. Verdächtige Namen lassen sich darin nicht anklicken.</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Page 1 answers alone. All checks, answers and times follow. The message and the case file are attached.</source>
        <translation>Seite 1 antwortet für sich allein. Es folgen alle Prüfungen, Antworten und Zeiten. Die Nachricht und die Falldatei sind angehängt.</translation>
    </message>
    <message>
        <source>PDF for the archive</source>
        <translation>PDF fürs Archiv</translation>
    </message>
    <message>
        <source>The same without attachments, in the form for long storage (PDF/A).</source>
        <translation>Dasselbe ohne Anhänge, in der Form für lange Aufbewahrung (PDF/A).</translation>
    </message>
    <message>
        <source>HTML</source>
        <translation>HTML</translation>
    </message>
    <message>
        <source>One file for the browser and for screen readers. It loads nothing.</source>
        <translation>Eine Datei für den Browser und für Vorleseprogramme. Sie lädt nichts nach.</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>All facts for other programs.</source>
        <translation>Alle Angaben für andere Programme.</translation>
    </message>
    <message>
        <source>Case file</source>
        <translation>Falldatei</translation>
    </message>
    <message>
        <source>The message, every answer from DNS, and the time. Open it years later, and it gives the same result.</source>
        <translation>Die Nachricht, jede Antwort aus dem DNS und die Zeit. Noch Jahre später geöffnet, liefert sie dasselbe Ergebnis.</translation>
    </message>
    <message>
        <source>Drag the “Save report” button out of the window to get the PDF as a file. Ctrl+P prints the same pages.</source>
        <translation>Ziehen Sie den Knopf „Bericht speichern“ aus dem Fenster, und Sie bekommen das PDF als Datei. Strg+P druckt dieselben Seiten.</translation>
    </message>
    <message>
        <source>Choose in the save dialog how much it holds: one page, all checks, or the evidence too.</source>
        <translation>Wählen Sie beim Speichern, wie viel der Bericht enthält: eine Seite, alle Prüfungen oder auch die Belege.</translation>
    </message>
    <message>
        <source>Drop a folder, a mailbox file or many files. They become a table with one row for each message.</source>
        <translation>Legen Sie einen Ordner, eine Postfachdatei oder viele Dateien hier ab. Daraus wird eine Tabelle mit einer Zeile je Nachricht.</translation>
    </message>
    <message>
        <source>Rows appear while the check is under way. Cancel keeps what is done.</source>
        <translation>Die Zeilen erscheinen, während die Prüfung läuft. „Abbrechen“ behält, was fertig ist.</translation>
    </message>
    <message>
        <source>Sort by a column, or show one kind of answer only.</source>
        <translation>Sortieren Sie nach einer Spalte, oder zeigen Sie nur eine Art von Antwort.</translation>
    </message>
    <message>
        <source>Enter or a double click opens the message as a case.</source>
        <translation>Die Eingabetaste oder ein Doppelklick öffnet die Nachricht als Fall.</translation>
    </message>
    <message>
        <source>Save the table as CSV or as JSON lines.</source>
        <translation>Speichern Sie die Tabelle als CSV oder als JSON-Zeilen.</translation>
    </message>
    <message>
        <source>The list at the side holds the open cases, the newest on top. The same message opens the same case again.</source>
        <translation>Die Liste an der Seite zeigt die offenen Fälle, den neuesten oben. Dieselbe Nachricht öffnet wieder denselben Fall.</translation>
    </message>
    <message>
        <source>Delete takes a case out of the list, and offers to undo that.</source>
        <translation>„Löschen“ nimmt einen Fall aus der Liste und bietet an, das rückgängig zu machen.</translation>
    </message>
    <message>
        <source>Keep: no cases are kept unless you say so. Kept ones are ordinary case files in one folder.</source>
        <translation>Behalten: Heloscope behält keine Fälle, solange Sie es nicht sagen. Behaltene sind gewöhnliche Falldateien in einem Ordner.</translation>
    </message>
    <message>
        <source>After a crash the window offers the open cases again. A message that made it stop is not opened unasked.</source>
        <translation>Nach einem Absturz bietet das Fenster die offenen Fälle wieder an. Eine Nachricht, die es zum Absturz brachte, öffnet es nicht ungefragt.</translation>
    </message>
    <message>
        <source>Message → Compare with shows two cases beside each other, with what differs.</source>
        <translation>Nachricht → Vergleichen mit zeigt zwei Fälle nebeneinander und was sie unterscheidet.</translation>
    </message>
    <message>
        <source>F5 checks a case again with the answers of today.</source>
        <translation>F5 prüft einen Fall noch einmal mit den Antworten von heute.</translation>
    </message>
    <message>
        <source>Check what is on the clipboard</source>
        <translation>Prüfen, was in der Zwischenablage liegt</translation>
    </message>
    <message>
        <source>Open files</source>
        <translation>Dateien öffnen</translation>
    </message>
    <message>
        <source>Check a folder or mailbox</source>
        <translation>Ordner oder Postfach prüfen</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Den Bericht speichern</translation>
    </message>
    <message>
        <source>Copy for a ticket</source>
        <translation>Für ein Ticket kopieren</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Noch einmal prüfen</translation>
    </message>
    <message>
        <source>Cancel the check, or close the search</source>
        <translation>Die Prüfung abbrechen oder die Suche schließen</translation>
    </message>
    <message>
        <source>Next and previous area</source>
        <translation>Nächster und vorheriger Bereich</translation>
    </message>
    <message>
        <source>The tabs</source>
        <translation>Die Reiter</translation>
    </message>
    <message>
        <source>Find in the message, find the next place</source>
        <translation>In der Nachricht suchen, nächste Stelle suchen</translation>
    </message>
    <message>
        <source>Previous and next case</source>
        <translation>Vorheriger und nächster Fall</translation>
    </message>
    <message>
        <source>Details of a finding</source>
        <translation>Einzelheiten eines Befunds</translation>
    </message>
    <message>
        <source>From the finding to the source and back</source>
        <translation>Vom Befund zum Quelltext und zurück</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Textgröße</translation>
    </message>
    <message>
        <source>Close the case</source>
        <translation>Den Fall schließen</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Help on what you look at</source>
        <translation>Hilfe zu dem, was Sie gerade ansehen</translation>
    </message>
    <message>
        <source>A screen reader can tell all that the window shows. This is one message from start to end, by ear and keys alone.</source>
        <translation>Ein Vorleseprogramm kann alles sagen, was das Fenster zeigt. Hier folgt eine Nachricht von Anfang bis Ende, nur mit Ohr und Tasten.</translation>
    </message>
    <message>
        <source>Copy the source of the message in the mail program, and press Ctrl+V in Heloscope.</source>
        <translation>Kopieren Sie den Quelltext der Nachricht im Mailprogramm und drücken Sie in Heloscope Strg+V.</translation>
    </message>
    <message>
        <source>Wait a moment. The screen reader speaks the answer by itself as soon as it is there.</source>
        <translation>Warten Sie einen Augenblick. Das Vorleseprogramm spricht die Antwort von selbst, sobald sie da ist.</translation>
    </message>
    <message>
        <source>Press Alt+1 for the reasons. The arrow keys go from card to card, the worst first.</source>
        <translation>Drücken Sie Alt+1 für die Gründe. Die Pfeiltasten gehen von Karte zu Karte, die schlimmste zuerst.</translation>
    </message>
    <message>
        <source>Each card tells its title, its text and how serious it is. Enter opens its details, and Enter closes them.</source>
        <translation>Jede Karte sagt ihren Titel, ihren Text und wie ernst sie ist. Die Eingabetaste öffnet die Einzelheiten und schließt sie auch wieder.</translation>
    </message>
    <message>
        <source>Press Ctrl+L to hear the lines of the source that belong to the card. Ctrl+L goes back.</source>
        <translation>Drücken Sie Strg+L, um die Zeilen des Quelltextes zu hören, die zur Karte gehören. Strg+L führt auch zurück.</translation>
    </message>
    <message>
        <source>Press Alt+2 for the path. Its rows are read from the first server to your own, and each says whose it is.</source>
        <translation>Drücken Sie Alt+2 für den Weg. Seine Zeilen gehen vom ersten Server bis zu Ihrem eigenen, und jede sagt, wessen Server es ist.</translation>
    </message>
    <message>
        <source>Press Ctrl+Shift+C. The text for the ticket is on the clipboard, and the window says so.</source>
        <translation>Drücken Sie Strg+Umschalt+C. Der Text für das Ticket liegt dann in der Zwischenablage, und das Fenster sagt es.</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Gut zu wissen</translation>
    </message>
    <message>
        <source>F6 goes to the next area: buttons, cases, answer, tabs, source. Shift+F6 goes back.</source>
        <translation>F6 geht zum nächsten Bereich: Knöpfe, Fälle, Antwort, Reiter, Quelltext. Umschalt+F6 geht zurück.</translation>
    </message>
    <message>
        <source>Every answer is a word. No colour, shape or sound is needed to tell it.</source>
        <translation>Jede Antwort ist ein Wort. Man braucht weder Farbe noch Form noch Ton, um sie zu erkennen.</translation>
    </message>
    <message>
        <source>Tab leaves the source view, as it leaves every other field.</source>
        <translation>Die Tab-Taste verlässt den Quelltext, so wie jedes andere Feld.</translation>
    </message>
    <message>
        <source>Nothing in the window moves by itself. Only the bar of a long batch grows.</source>
        <translation>Nichts im Fenster bewegt sich von selbst. Nur der Balken wächst, wenn viele Nachrichten geprüft werden.</translation>
    </message>
    <message>
        <source>Save report → HTML gives the best file for reading by ear. Its headings and tables are marked.</source>
        <translation>Bericht speichern → HTML ergibt die beste Datei zum Vorlesen. Überschriften und Tabellen sind darin gekennzeichnet.</translation>
    </message>
    <message>
        <source>Twenty a day: the quick way</source>
        <translation>Zwanzig am Tag: der schnelle Weg</translation>
    </message>
    <message>
        <source>Reports and tickets</source>
        <translation>Berichte und Tickets</translation>
    </message>
    <message>
        <source>Many messages at once</source>
        <translation>Viele Nachrichten auf einmal</translation>
    </message>
    <message>
        <source>Cases: keep, compare, delete</source>
        <translation>Fälle: behalten, vergleichen, löschen</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>Alle Tasten</translation>
    </message>
    <message>
        <source>With a screen reader</source>
        <translation>Mit einem Vorleseprogramm</translation>
    </message>
    <message>
        <source>Heloscope answers one question: was this email really sent by who it says? It reads the source of the message on this computer. Then it says what is proven, what is only claimed, and why.</source>
        <translation>Heloscope beantwortet eine Frage: Hat diese E-Mail wirklich der gesendet, der als Absender dasteht? Es liest den Quelltext der Nachricht auf diesem Computer. Dann sagt es, was bewiesen ist, was nur behauptet wird und warum.</translation>
    </message>
    <message>
        <source>The answer stands on top, in one sentence. Below it stand the reasons.</source>
        <translation>Die Antwort steht oben, in einem Satz. Darunter stehen die Gründe.</translation>
    </message>
    <message>
        <source>The five answers</source>
        <translation>Die fünf Antworten</translation>
    </message>
    <message>
        <source>Real</source>
        <translation>Echt</translation>
    </message>
    <message>
        <source>The domain you see has truly sent it. Its own seal or sender list proves that.</source>
        <translation>Die Domain, die Sie sehen, hat sie wirklich gesendet. Das beweist ihr eigenes Siegel oder ihre Absenderliste.</translation>
    </message>
    <message>
        <source>Probably real</source>
        <translation>Wahrscheinlich echt</translation>
    </message>
    <message>
        <source>Everything fits, but one proof is missing. A mailing list, for example, breaks seals.</source>
        <translation>Alles passt, aber ein Beweis fehlt. Eine Mailingliste zum Beispiel bricht Siegel.</translation>
    </message>
    <message>
        <source>Cannot tell</source>
        <translation>Unklar</translation>
    </message>
    <message>
        <source>Nothing proves the sender, and nothing speaks against it. Much honest mail looks like this.</source>
        <translation>Nichts beweist den Absender, und nichts spricht gegen ihn. Viele ehrliche Mails sehen so aus.</translation>
    </message>
    <message>
        <source>Does not fit</source>
        <translation>Passt nicht</translation>
    </message>
    <message>
        <source>One thing is odd, and the answer names it.</source>
        <translation>Eines ist seltsam, und die Antwort nennt es.</translation>
    </message>
    <message>
        <source>Forged</source>
        <translation>Gefälscht</translation>
    </message>
    <message>
        <source>It does not come from the domain you see. That domain itself asks others to refuse such mail.</source>
        <translation>Sie kommt nicht von der Domain, die Sie sehen. Diese Domain selbst bittet darum, solche Mails abzulehnen.</translation>
    </message>
    <message>
        <source>Each answer has a word, a shape and a colour. Grey is not a bad sign: it says that something could not be checked.</source>
        <translation>Jede Antwort hat ein Wort, eine Form und eine Farbe. Grau ist kein schlechtes Zeichen: Es sagt, dass sich etwas nicht prüfen ließ.</translation>
    </message>
    <message>
        <source>What to look at</source>
        <translation>Worauf Sie achten sollten</translation>
    </message>
    <message>
        <source>Read the large line and the sentences below it.</source>
        <translation>Lesen Sie die große Zeile und die Sätze darunter.</translation>
    </message>
    <message>
        <source>Look at the three cards: whom you see, who truly sent it, and who would get your reply.</source>
        <translation>Sehen Sie sich die drei Karten an: wen Sie sehen, wer wirklich gesendet hat und wer Ihre Antwort bekäme.</translation>
    </message>
    <message>
        <source>Press “What should I do?” and follow the steps.</source>
        <translation>Drücken Sie „Was soll ich tun?“ und folgen Sie den Schritten.</translation>
    </message>
    <message>
        <source>A real address does not make a letter honest. Think about what it wants from you before you do it.</source>
        <translation>Eine echte Adresse macht einen Brief nicht ehrlich. Denken Sie darüber nach, was er von Ihnen will, bevor Sie es tun.</translation>
    </message>
    <message>
        <source>Heloscope needs the full source of the message: all header lines and the text, byte by byte. A forwarded copy does not help, for it holds none of that.</source>
        <translation>Heloscope braucht den vollständigen Quelltext der Nachricht: alle Kopfzeilen und den Text, Byte für Byte. Eine weitergeleitete Kopie hilft nicht, denn sie enthält nichts davon.</translation>
    </message>
    <message>
        <source>Drop a file, paste the source, or try an example.</source>
        <translation>Legen Sie eine Datei ab, fügen Sie den Quelltext ein, oder probieren Sie ein Beispiel.</translation>
    </message>
    <message>
        <source>In your mail program</source>
        <translation>In Ihrem Mailprogramm</translation>
    </message>
    <message>
        <source>Thunderbird hands over every byte of a message, so each check can be done.</source>
        <translation>Thunderbird gibt jedes Byte einer Nachricht heraus, also ist jede Prüfung möglich.</translation>
    </message>
    <message>
        <source>One message</source>
        <translation>Eine Nachricht</translation>
    </message>
    <message>
        <source>Choose the message in Thunderbird, and press Ctrl+S.</source>
        <translation>Wählen Sie die Nachricht in Thunderbird und drücken Sie Strg+S.</translation>
    </message>
    <message>
        <source>Drop the saved .eml file on the window of Heloscope. A right click on the file offers “Open with Heloscope” too.</source>
        <translation>Legen Sie die gespeicherte .eml-Datei im Fenster von Heloscope ab. Auch ein Rechtsklick auf die Datei bietet „Mit Heloscope öffnen“ an.</translation>
    </message>
    <message>
        <source>It also works without a file: press Ctrl+U in Thunderbird, then Ctrl+A and Ctrl+C. Press Ctrl+V in Heloscope.</source>
        <translation>Es geht auch ohne Datei: Drücken Sie in Thunderbird Strg+U, dann Strg+A und Strg+C. Drücken Sie in Heloscope Strg+V.</translation>
    </message>
    <message>
        <source>You can drag the message itself out of the list. On some desktops nothing arrives then. Save it as a file there.</source>
        <translation>Sie können die Nachricht selbst aus der Liste ziehen. Bei manchen Desktops kommt dann nichts an. Speichern Sie sie dort als Datei.</translation>
    </message>
    <message>
        <source>A whole folder</source>
        <translation>Ein ganzer Ordner</translation>
    </message>
    <message>
        <source>Open Help → More Troubleshooting Information in Thunderbird, and there the folder of the profile.</source>
        <translation>Öffnen Sie in Thunderbird Hilfe → Weitere Informationen zur Fehlerbehebung und dort den Ordner des Profils.</translation>
    </message>
    <message>
        <source>Look below “Mail” or “ImapMail” for the name of your folder, for example “Inbox”. Take the file without an ending.</source>
        <translation>Suchen Sie unter „Mail“ oder „ImapMail“ den Namen Ihres Ordners, zum Beispiel „Inbox“. Nehmen Sie die Datei ohne Endung.</translation>
    </message>
    <message>
        <source>Drop that file on the window. It holds all messages of the folder, and they become a table.</source>
        <translation>Legen Sie diese Datei im Fenster ab. Sie enthält alle Nachrichten des Ordners, und daraus wird eine Tabelle.</translation>
    </message>
    <message>
        <source>Each kind of Outlook gives away a message in its own way.</source>
        <translation>Jede Art von Outlook gibt eine Nachricht auf eigene Weise heraus.</translation>
    </message>
    <message>
        <source>New Outlook, and Outlook in the browser</source>
        <translation>Neues Outlook und Outlook im Browser</translation>
    </message>
    <message>
        <source>Open the message, then choose … → Save as. Some versions call it Download.</source>
        <translation>Öffnen Sie die Nachricht und wählen Sie … → Speichern unter. In manchen Versionen heißt es Herunterladen.</translation>
    </message>
    <message>
        <source>Drop the .eml file on the window of Heloscope.</source>
        <translation>Legen Sie die .eml-Datei im Fenster von Heloscope ab.</translation>
    </message>
    <message>
        <source>If there is no such entry, choose … → View → View message source. Copy it all, and press Ctrl+V in Heloscope.</source>
        <translation>Gibt es diesen Eintrag nicht, wählen Sie … → Anzeigen → Nachrichtenquelle anzeigen. Kopieren Sie alles und drücken Sie in Heloscope Strg+V.</translation>
    </message>
    <message>
        <source>Classic Outlook</source>
        <translation>Klassisches Outlook</translation>
    </message>
    <message>
        <source>Drag the message from the list to the desktop. A .msg file appears.</source>
        <translation>Ziehen Sie die Nachricht aus der Liste auf den Desktop. Dort erscheint eine .msg-Datei.</translation>
    </message>
    <message>
        <source>Drop that file on the window of Heloscope.</source>
        <translation>Legen Sie diese Datei im Fenster von Heloscope ab.</translation>
    </message>
    <message>
        <source>Outlook rewrites a message when it stores it, so a .msg file lacks the first text. Heloscope says what it could not check.</source>
        <translation>Outlook schreibt eine Nachricht beim Speichern um, darum fehlt in einer .msg-Datei der ursprüngliche Text. Heloscope sagt, was sich nicht prüfen ließ.</translation>
    </message>
    <message>
        <source>For the header lines alone, open the message and choose File → Properties → Internet headers. Copy them all.</source>
        <translation>Brauchen Sie nur die Kopfzeilen, öffnen Sie die Nachricht und wählen Datei → Eigenschaften → Internetkopfzeilen. Kopieren Sie alle.</translation>
    </message>
    <message>
        <source>Somebody may use your address as the sender of their mail. When such a mail cannot be delivered, the bounce comes to you. That does not mean that anybody was in your account.</source>
        <translation>Jemand kann Ihre Adresse als Absender seiner Mails benutzen. Lässt sich so eine Mail nicht zustellen, kommt der Rückläufer zu Ihnen. Das heißt nicht, dass jemand in Ihrem Konto war.</translation>
    </message>
    <message>
        <source>A bounce of a mail you did not send.</source>
        <translation>Ein Rückläufer zu einer Mail, die Sie nicht gesendet haben.</translation>
    </message>
    <message>
        <source>What Heloscope can say</source>
        <translation>Was Heloscope sagen kann</translation>
    </message>
    <message>
        <source>Real bounce of your mail</source>
        <translation>Echter Rückläufer Ihrer Mail</translation>
    </message>
    <message>
        <source>You sent it, and it did not arrive. The reason stands below.</source>
        <translation>Sie haben sie gesendet, und sie kam nicht an. Der Grund steht darunter.</translation>
    </message>
    <message>
        <source>Sent from your account, not by you</source>
        <translation>Aus Ihrem Konto gesendet, aber nicht von Ihnen</translation>
    </message>
    <message>
        <source>Somebody knows your password. Change it now, and follow the steps.</source>
        <translation>Jemand kennt Ihr Passwort. Ändern Sie es jetzt und folgen Sie den Schritten.</translation>
    </message>
    <message>
        <source>You did not send this</source>
        <translation>Sie haben das nicht gesendet</translation>
    </message>
    <message>
        <source>Somebody wrote your address on their mail. It needs no password to do that.</source>
        <translation>Jemand hat Ihre Adresse auf seine Mail geschrieben. Dafür braucht niemand ein Passwort.</translation>
    </message>
    <message>
        <source>Not a bounce at all</source>
        <translation>Gar kein Rückläufer</translation>
    </message>
    <message>
        <source>It only looks like one, to make you click.</source>
        <translation>Sie sieht nur so aus, damit Sie klicken.</translation>
    </message>
    <message>
        <source>Sometimes the answer depends on one thing that only you know. Then the banner asks: did you write this? Say “Not sure” when you do not know.</source>
        <translation>Manchmal hängt die Antwort an einer Sache, die nur Sie wissen. Dann fragt das Banner: Haben Sie das geschrieben? Sagen Sie „Nicht sicher“, wenn Sie es nicht wissen.</translation>
    </message>
    <message>
        <source>The answer gets better when Heloscope knows your own addresses and servers. Enter them in Settings.</source>
        <translation>Die Antwort wird besser, wenn Heloscope Ihre eigenen Adressen und Server kennt. Tragen Sie sie in den Einstellungen ein.</translation>
    </message>
    <message>
        <source>The message stays on this computer. To check it, Heloscope asks the name service (DNS) about domains, keys and sending computers that it names.</source>
        <translation>Die Nachricht bleibt auf diesem Computer. Um sie zu prüfen, fragt Heloscope den Namensdienst (DNS) nach Domains, Schlüsseln und sendenden Computern, die sie nennt.</translation>
    </message>
    <message>
        <source>These go out: domain names, names of keys, host names, and addresses of sending computers.</source>
        <translation>Hinaus gehen: Domainnamen, Namen von Schlüsseln, Hostnamen und Adressen sendender Computer.</translation>
    </message>
    <message>
        <source>These never go out: your address, the subject, the text, the attachments.</source>
        <translation>Nie hinaus gehen: Ihre Adresse, der Betreff, der Text, die Anhänge.</translation>
    </message>
    <message>
        <source>A few sender lists ask for the mailbox name of the sender. The list of DNS questions marks those, and Settings, DNS can forbid them.</source>
        <translation>Einige Absenderlisten fragen nach dem Postfachnamen des Absenders. Die Liste der DNS-Fragen kennzeichnet sie; unter „Einstellungen“, „DNS“ lassen sie sich verbieten.</translation>
    </message>
    <message>
        <source>The status bar says whether DNS is on. One click turns it off, and the report then says what it cannot know. Tools → DNS questions lists every question and its answer.</source>
        <translation>Die Statusleiste sagt, ob DNS ein ist. Ein Klick schaltet es aus, und der Bericht sagt dann, was er nicht wissen kann. Extras → DNS-Fragen führt jede Frage mit ihrer Antwort auf.</translation>
    </message>
    <message>
        <source>No case is kept on this computer unless you choose that in the list of cases.</source>
        <translation>Auf diesem Computer wird kein Fall behalten, außer Sie wählen es in der Liste der Fälle.</translation>
    </message>
    <message>
        <source>What the answer means</source>
        <translation>Was die Antwort bedeutet</translation>
    </message>
    <message>
        <source>How to get the source of a message</source>
        <translation>Wie Sie an den Quelltext einer Nachricht kommen</translation>
    </message>
    <message>
        <source>From Thunderbird</source>
        <translation>Aus Thunderbird</translation>
    </message>
    <message>
        <source>From Outlook</source>
        <translation>Aus Outlook</translation>
    </message>
    <message>
        <source>A bounce of a mail I never sent</source>
        <translation>Ein Rückläufer zu einer Mail, die ich nie gesendet habe</translation>
    </message>
    <message>
        <source>What leaves this computer</source>
        <translation>Was diesen Computer verlässt</translation>
    </message>
</context>
<context>
    <name>NoticeLine</name>
    <message>
        <source>Close this line</source>
        <translation>Diese Zeile schließen</translation>
    </message>
</context>
<context>
    <name>Part</name>
    <message>
        <source>the subject</source>
        <translation>der Betreff</translation>
    </message>
    <message>
        <source>part of the text</source>
        <translation>ein Teil des Textes</translation>
    </message>
    <message>
        <source>how the text is shown</source>
        <translation>wie der Text gezeigt wird</translation>
    </message>
    <message>
        <source>the sender line</source>
        <translation>die Absenderzeile</translation>
    </message>
    <message>
        <source>the list of recipients</source>
        <translation>die Liste der Empfänger</translation>
    </message>
    <message>
        <source>the date</source>
        <translation>das Datum</translation>
    </message>
    <message>
        <source>the reply address</source>
        <translation>die Antwortadresse</translation>
    </message>
</context>
<context>
    <name>PathPanel</name>
    <message>
        <source>%1. %2</source>
        <extracomment>Path row. %1 = number of the step, %2 = host name</extracomment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>handed to %1</source>
        <extracomment>Path row. %1 = host name of the receiving computer</extracomment>
        <translation>übergeben an %1</translation>
    </message>
    <message>
        <source>This server is mine</source>
        <extracomment>Path row. %1 = host name</extracomment>
        <translation>Dieser Server ist meiner</translation>
    </message>
    <message>
        <source>%1 is my server</source>
        <translation>%1 ist mein Server</translation>
    </message>
    <message>
        <source>Step %1: this server is mine</source>
        <translation>Station %1: Dieser Server ist meiner</translation>
    </message>
    <message>
        <source>This server is not mine</source>
        <translation>Dieser Server ist nicht meiner</translation>
    </message>
    <message>
        <source>%1 is not my server</source>
        <translation>%1 ist nicht mein Server</translation>
    </message>
    <message>
        <source>Step %1: this server is not mine</source>
        <translation>Station %1: Dieser Server ist nicht meiner</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Weg</translation>
    </message>
    <message>
        <source>Path as a picture</source>
        <translation>Weg als Bild</translation>
    </message>
    <message>
        <source>Path as a table</source>
        <translation>Weg als Tabelle</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>Als Tabelle zeigen</translation>
    </message>
    <message numerus="yes">
        <source>Show %n step(s) inside that computer</source>
        <extracomment>Path: a link in the place of steps that stay inside one computer</extracomment>
        <translation>
            <numerusform>%n Station in diesem Computer zeigen</numerusform>
            <numerusform>%n Stationen in diesem Computer zeigen</numerusform>
        </translation>
    </message>
    <message>
        <source>CLAIMED – written by others, may be invented</source>
        <translation>BEHAUPTET – von anderen geschrieben, kann erfunden sein</translation>
    </message>
    <message>
        <source>YOURS – written by your own servers</source>
        <translation>IHRE – von Ihren eigenen Servern geschrieben</translation>
    </message>
    <message>
        <source>The message holds no record of its way.</source>
        <translation>Die Nachricht enthält nichts über ihren Weg.</translation>
    </message>
</context>
<context>
    <name>PrivacyDialog</name>
    <message>
        <source>What is sent, and what is not</source>
        <translation>Was gesendet wird und was nicht</translation>
    </message>
    <message>
        <source>To check a message, these go to %1:</source>
        <extracomment>%1 = DNS server or a description of it</extracomment>
        <translation>Um eine Nachricht zu prüfen, geht das an %1:</translation>
    </message>
    <message>
        <source>• domain names, selectors and host names found in the message,</source>
        <translation>• Domainnamen, Selektoren und Hostnamen, die in der Nachricht stehen,</translation>
    </message>
    <message>
        <source>• the addresses of the sending computers.</source>
        <translation>• die Adressen der sendenden Computer.</translation>
    </message>
    <message>
        <source>• the same addresses, to %1, to learn whose network they are in. You chose this in Settings.</source>
        <extracomment>%1 = name of a DNS service</extracomment>
        <translation>• dieselben Adressen, an %1, um zu erfahren, in wessen Netz sie liegen. Das haben Sie in den Einstellungen gewählt.</translation>
    </message>
    <message>
        <source>Never your address, the subject or the text.</source>
        <translation>Nie Ihre Adresse, der Betreff oder der Text.</translation>
    </message>
    <message>
        <source>A few senders’ SPF records ask for the sender’s mailbox name. The list of DNS questions marks those.</source>
        <translation>Die SPF-Einträge einiger Absender fragen nach dem Postfachnamen des Absenders. Die Liste der DNS-Fragen kennzeichnet solche Fragen.</translation>
    </message>
    <message>
        <source>You can forbid them in Settings, DNS. SPF then says that it could not be checked.</source>
        <translation>Sie können sie unter „Einstellungen“, „DNS“ verbieten. SPF sagt dann, dass es sich nicht prüfen ließ.</translation>
    </message>
    <message>
        <source>With DNS off nothing is asked, and the report says what it cannot know.</source>
        <translation>Ist DNS aus, wird nichts gefragt, und der Bericht sagt, was er nicht wissen kann.</translation>
    </message>
</context>
<context>
    <name>Reason</name>
    <message>
        <source>The name service was not asked.</source>
        <translation>Der Namensdienst wurde nicht gefragt.</translation>
    </message>
    <message>
        <source>The name service did not answer.</source>
        <translation>Der Namensdienst hat nicht geantwortet.</translation>
    </message>
    <message>
        <source>The domain is no proper name.</source>
        <translation>Die Domain ist kein richtiger Name.</translation>
    </message>
    <message>
        <source>There is no such record.</source>
        <translation>Einen solchen Eintrag gibt es nicht.</translation>
    </message>
    <message>
        <source>There is more than one record where only one may be.</source>
        <translation>Es gibt mehr als einen Eintrag, wo nur einer sein darf.</translation>
    </message>
    <message>
        <source>It says in two ways what kind of text it is.</source>
        <translation>Sie sagt auf zwei Arten, welche Art von Text sie ist.</translation>
    </message>
    <message>
        <source>It says in two ways how the text is coded.</source>
        <translation>Sie sagt auf zwei Arten, wie der Text kodiert ist.</translation>
    </message>
    <message>
        <source>It says one and the same thing in two ways.</source>
        <translation>Sie sagt ein und dasselbe auf zwei Arten.</translation>
    </message>
    <message>
        <source>The mark between its parts is missing.</source>
        <translation>Die Marke zwischen ihren Teilen fehlt.</translation>
    </message>
    <message>
        <source>The mark between its parts never comes.</source>
        <translation>Die Marke zwischen ihren Teilen kommt nie.</translation>
    </message>
    <message>
        <source>Two nested parts use the same mark.</source>
        <translation>Zwei verschachtelte Teile benutzen dieselbe Marke.</translation>
    </message>
    <message>
        <source>More parts come after the mark for the end.</source>
        <translation>Nach der Marke für das Ende kommen weitere Teile.</translation>
    </message>
    <message>
        <source>It is coded as a whole, which is not allowed.</source>
        <translation>Sie ist als Ganzes kodiert, und das ist nicht erlaubt.</translation>
    </message>
    <message>
        <source>It uses a code that nobody knows.</source>
        <translation>Sie benutzt eine Kodierung, die niemand kennt.</translation>
    </message>
    <message>
        <source>The question tells the sender’s mailbox name, and the settings forbid that.</source>
        <translation>Die Frage nennt den Postfachnamen des Absenders, und die Einstellungen verbieten das.</translation>
    </message>
    <message>
        <source>The domain has no sender list.</source>
        <translation>Die Domain hat keine Absenderliste.</translation>
    </message>
    <message>
        <source>The domain has two sender lists where only one may be.</source>
        <translation>Die Domain hat zwei Absenderlisten, wo nur eine sein darf.</translation>
    </message>
    <message>
        <source>A term of the list is written wrongly.</source>
        <translation>Ein Eintrag der Liste ist falsch geschrieben.</translation>
    </message>
    <message>
        <source>The list points to a name that cannot exist.</source>
        <translation>Die Liste verweist auf einen Namen, den es nicht geben kann.</translation>
    </message>
    <message>
        <source>The list needs more than ten look-ups.</source>
        <translation>Die Liste braucht mehr als zehn Abfragen.</translation>
    </message>
    <message>
        <source>The list points to too many names that do not exist.</source>
        <translation>Die Liste verweist auf zu viele Namen, die es nicht gibt.</translation>
    </message>
    <message>
        <source>The list names a domain with too many mail servers.</source>
        <translation>Die Liste nennt eine Domain mit zu vielen Mailservern.</translation>
    </message>
    <message>
        <source>The list points to another list that does not exist.</source>
        <translation>Die Liste verweist auf eine andere Liste, die es nicht gibt.</translation>
    </message>
    <message>
        <source>The name to be checked is no proper domain.</source>
        <translation>Der zu prüfende Name ist keine richtige Domain.</translation>
    </message>
    <message>
        <source>The address of the sending computer is not known.</source>
        <translation>Die Adresse des sendenden Computers ist nicht bekannt.</translation>
    </message>
    <message>
        <source>The return address is not known.</source>
        <translation>Die Rücksendeadresse ist nicht bekannt.</translation>
    </message>
    <message>
        <source>The sender line does not name exactly one address.</source>
        <translation>Die Absenderzeile nennt nicht genau eine Adresse.</translation>
    </message>
    <message>
        <source>The key is not there any more, as is usual with old mail.</source>
        <translation>Der Schlüssel ist nicht mehr da, wie bei alten Mails üblich.</translation>
    </message>
    <message>
        <source>The name service did not send the key.</source>
        <translation>Der Namensdienst hat den Schlüssel nicht geliefert.</translation>
    </message>
    <message>
        <source>The owner has withdrawn the key.</source>
        <translation>Der Inhaber hat den Schlüssel zurückgezogen.</translation>
    </message>
    <message>
        <source>The key is too short to prove anything.</source>
        <translation>Der Schlüssel ist zu kurz, um etwas zu beweisen.</translation>
    </message>
    <message>
        <source>The key is longer than we use.</source>
        <translation>Der Schlüssel ist länger als die, die wir verwenden.</translation>
    </message>
    <message>
        <source>The key is made in a way that cannot work.</source>
        <translation>Der Schlüssel ist so gemacht, dass er nicht funktionieren kann.</translation>
    </message>
    <message>
        <source>The key is written wrongly.</source>
        <translation>Der Schlüssel ist falsch geschrieben.</translation>
    </message>
    <message>
        <source>The key bears a version that nobody knows.</source>
        <translation>Der Schlüssel trägt eine Version, die niemand kennt.</translation>
    </message>
    <message>
        <source>The key is of a kind that we do not know.</source>
        <translation>Der Schlüssel ist von einer Art, die wir nicht kennen.</translation>
    </message>
    <message>
        <source>The key is of another kind than it says.</source>
        <translation>Der Schlüssel ist von anderer Art, als er sagt.</translation>
    </message>
    <message>
        <source>The key is of another kind than the seal needs.</source>
        <translation>Der Schlüssel ist von anderer Art, als das Siegel braucht.</translation>
    </message>
    <message>
        <source>The key may not be used with this method.</source>
        <translation>Der Schlüssel darf mit diesem Verfahren nicht benutzt werden.</translation>
    </message>
    <message>
        <source>The key is not meant for mail.</source>
        <translation>Der Schlüssel ist nicht für Mail gedacht.</translation>
    </message>
    <message>
        <source>The key is not meant for this sender.</source>
        <translation>Der Schlüssel ist nicht für diesen Absender gedacht.</translation>
    </message>
    <message>
        <source>This computer does not allow so old a method.</source>
        <translation>Dieser Computer lässt ein so altes Verfahren nicht zu.</translation>
    </message>
    <message>
        <source>The seal uses an old method that proves nothing any more.</source>
        <translation>Das Siegel benutzt ein altes Verfahren, das nichts mehr beweist.</translation>
    </message>
    <message>
        <source>The text was changed on the way, for example by a list.</source>
        <translation>Der Text wurde unterwegs verändert, zum Beispiel von einer Mailingliste.</translation>
    </message>
    <message>
        <source>Header lines were changed on the way, or the seal was made up.</source>
        <translation>Kopfzeilen wurden unterwegs verändert, oder das Siegel wurde erfunden.</translation>
    </message>
    <message>
        <source>The text was not given.</source>
        <translation>Der Text lag nicht vor.</translation>
    </message>
    <message>
        <source>The seal had run out.</source>
        <translation>Das Siegel war abgelaufen.</translation>
    </message>
    <message>
        <source>The seal ends before it begins.</source>
        <translation>Das Siegel endet, bevor es beginnt.</translation>
    </message>
    <message>
        <source>Text was cut off on the way: the seal covers more than is there.</source>
        <translation>Unterwegs wurde Text abgeschnitten: Das Siegel deckt mehr ab, als da ist.</translation>
    </message>
    <message>
        <source>The seal speaks for a name outside its domain.</source>
        <translation>Das Siegel spricht für einen Namen außerhalb seiner Domain.</translation>
    </message>
    <message>
        <source>The seal speaks for a name that its key does not allow.</source>
        <translation>Das Siegel spricht für einen Namen, den sein Schlüssel nicht erlaubt.</translation>
    </message>
    <message>
        <source>The sender’s address is outside the domain of the seal.</source>
        <translation>Die Adresse des Absenders liegt außerhalb der Domain des Siegels.</translation>
    </message>
    <message>
        <source>There is no sender address to check it against.</source>
        <translation>Es gibt keine Absenderadresse, mit der man es vergleichen könnte.</translation>
    </message>
    <message>
        <source>The seal names a domain that cannot exist.</source>
        <translation>Das Siegel nennt eine Domain, die es nicht geben kann.</translation>
    </message>
    <message>
        <source>The seal names a key that cannot exist.</source>
        <translation>Das Siegel nennt einen Schlüssel, den es nicht geben kann.</translation>
    </message>
    <message>
        <source>The seal does not cover the sender line.</source>
        <translation>Das Siegel deckt die Absenderzeile nicht ab.</translation>
    </message>
    <message>
        <source>The seal covers a line that it must not cover.</source>
        <translation>Das Siegel deckt eine Zeile ab, die es nicht abdecken darf.</translation>
    </message>
    <message>
        <source>The seal is no proper list of terms.</source>
        <translation>Das Siegel ist keine richtige Liste von Angaben.</translation>
    </message>
    <message>
        <source>One term stands in it twice.</source>
        <translation>Eine Angabe steht zweimal darin.</translation>
    </message>
    <message>
        <source>Who handed it to whom is not known.</source>
        <translation>Wer die Nachricht wem übergeben hat, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>The name service was not asked for the key.</source>
        <translation>Der Namensdienst wurde nicht nach dem Schlüssel gefragt.</translation>
    </message>
    <message>
        <source>The certificate had run out when the message came.</source>
        <translation>Das Zertifikat war abgelaufen, als die Nachricht kam.</translation>
    </message>
    <message>
        <source>The certificate was not valid yet when the message came.</source>
        <translation>Das Zertifikat galt noch nicht, als die Nachricht kam.</translation>
    </message>
    <message>
        <source>The signer vouches only for himself.</source>
        <translation>Der Unterzeichner bürgt nur für sich selbst.</translation>
    </message>
    <message>
        <source>Your computer does not know who issued the certificate.</source>
        <translation>Ihr Computer kennt den Aussteller des Zertifikats nicht.</translation>
    </message>
    <message>
        <source>The certificate was not made for mail.</source>
        <translation>Das Zertifikat ist nicht für Mail gemacht.</translation>
    </message>
    <message>
        <source>The row of certificates does not hold together.</source>
        <translation>Die Kette der Zertifikate hält nicht zusammen.</translation>
    </message>
    <message>
        <source>No trusted authorities were found on this computer.</source>
        <translation>Auf diesem Computer waren keine vertrauenswürdigen Zertifizierungsstellen zu finden.</translation>
    </message>
    <message>
        <source>The certificate of the signer is not enclosed.</source>
        <translation>Das Zertifikat des Unterzeichners liegt nicht bei.</translation>
    </message>
    <message>
        <source>It is encrypted, so only the receiver can open it.</source>
        <translation>Der Text ist verschlüsselt, nur der Empfänger kann ihn öffnen.</translation>
    </message>
    <message>
        <source>It is damaged, or made in a way that we do not know.</source>
        <translation>Sie ist beschädigt oder auf eine Art gemacht, die wir nicht kennen.</translation>
    </message>
    <message>
        <source>It covers only a part of what you see.</source>
        <translation>Sie deckt nur einen Teil dessen ab, was Sie sehen.</translation>
    </message>
    <message>
        <source>The seal has a date in the future.</source>
        <translation>Das Siegel hat ein Datum in der Zukunft.</translation>
    </message>
    <message>
        <source>It came with another return address than the seal says, as after a forward.</source>
        <translation>Die Nachricht kam mit einer anderen Rücksendeadresse, als das Siegel sagt, wie nach einer Weiterleitung.</translation>
    </message>
    <message>
        <source>It was sealed for another recipient, as after a forward.</source>
        <translation>Sie wurde für einen anderen Empfänger versiegelt, wie nach einer Weiterleitung.</translation>
    </message>
    <message>
        <source>The return address in the seal is outside its domain.</source>
        <translation>Die Rücksendeadresse im Siegel liegt außerhalb seiner Domain.</translation>
    </message>
    <message>
        <source>This step does not go on from where the one before it sent the message.</source>
        <translation>Diese Station schließt nicht dort an, wohin die vorige die Nachricht gesendet hat.</translation>
    </message>
    <message>
        <source>The step before it named another domain to go on.</source>
        <translation>Die vorige Station nannte als nächste eine andere Domain.</translation>
    </message>
    <message>
        <source>The last step names one more that is not there.</source>
        <translation>Die letzte Station nennt noch eine weitere, die nicht da ist.</translation>
    </message>
    <message>
        <source>The seal uses a method that nobody knows.</source>
        <translation>Das Siegel benutzt ein Verfahren, das niemand kennt.</translation>
    </message>
    <message>
        <source>The seal uses a new method that is not supported here.</source>
        <translation>Das Siegel benutzt ein neues Verfahren, das hier nicht unterstützt wird.</translation>
    </message>
    <message>
        <source>The seal uses only methods that are not supported here.</source>
        <translation>Das Siegel benutzt nur Verfahren, die hier nicht unterstützt werden.</translation>
    </message>
    <message>
        <source>There are several keys where only one may be.</source>
        <translation>Es gibt mehrere Schlüssel, wo nur einer sein darf.</translation>
    </message>
    <message>
        <source>Header lines were changed on the way and not noted.</source>
        <translation>Kopfzeilen wurden unterwegs verändert, und niemand hat es vermerkt.</translation>
    </message>
    <message>
        <source>The hash method is not supported here.</source>
        <translation>Das Hashverfahren wird hier nicht unterstützt.</translation>
    </message>
    <message>
        <source>One version of the message is not described.</source>
        <translation>Eine Fassung der Nachricht ist nicht beschrieben.</translation>
    </message>
    <message>
        <source>Nobody sealed the last version of the message.</source>
        <translation>Die letzte Fassung der Nachricht hat niemand versiegelt.</translation>
    </message>
    <message>
        <source>The versions of the message are not numbered in order.</source>
        <translation>Die Fassungen der Nachricht sind nicht der Reihe nach nummeriert.</translation>
    </message>
    <message>
        <source>There is no seal beside the notes on versions.</source>
        <translation>Neben den Vermerken über Fassungen steht kein Siegel.</translation>
    </message>
    <message>
        <source>The seals are not numbered in order.</source>
        <translation>Die Siegel sind nicht der Reihe nach nummeriert.</translation>
    </message>
    <message>
        <source>There are more steps than allowed.</source>
        <translation>Es gibt mehr Stationen, als erlaubt sind.</translation>
    </message>
    <message>
        <source>The seal names more keys than allowed.</source>
        <translation>Das Siegel nennt mehr Schlüssel, als erlaubt sind.</translation>
    </message>
    <message>
        <source>The note on what was changed cannot be read.</source>
        <translation>Der Vermerk darüber, was verändert wurde, ist nicht lesbar.</translation>
    </message>
    <message>
        <source>The note on what was changed does not fit the message.</source>
        <translation>Der Vermerk darüber, was verändert wurde, passt nicht zur Nachricht.</translation>
    </message>
    <message>
        <source>The note on what was changed is larger than we follow.</source>
        <translation>Der Vermerk darüber, was verändert wurde, ist so groß, dass wir ihm nicht mehr folgen.</translation>
    </message>
    <message>
        <source>The text as it was before cannot be had back.</source>
        <translation>Der Text, wie er vorher war, lässt sich nicht zurückgewinnen.</translation>
    </message>
    <message>
        <source>The domain has no rule.</source>
        <translation>Die Domain hat keine Regel.</translation>
    </message>
    <message>
        <source>The domain has two rules where only one is allowed.</source>
        <translation>Die Domain hat zwei Regeln, wo nur eine erlaubt ist.</translation>
    </message>
    <message>
        <source>The rule is written wrongly.</source>
        <translation>Die Regel ist falsch geschrieben.</translation>
    </message>
    <message>
        <source>The sender line names several domains.</source>
        <translation>Die Absenderzeile nennt mehrere Domains.</translation>
    </message>
    <message>
        <source>There is more than one sender line.</source>
        <translation>Es gibt mehr als eine Absenderzeile.</translation>
    </message>
    <message>
        <source>No domain can be read from the sender line.</source>
        <translation>Aus der Absenderzeile lässt sich keine Domain lesen.</translation>
    </message>
    <message>
        <source>The domain in the sender line cannot exist.</source>
        <translation>Die Domain in der Absenderzeile kann es nicht geben.</translation>
    </message>
    <message>
        <source>Neither seal nor sending computer could be checked.</source>
        <translation>Weder Siegel noch sendender Computer ließen sich prüfen.</translation>
    </message>
    <message>
        <source>One forwarder noted that they were broken before.</source>
        <translation>Ein Weiterleiter hat vermerkt, dass sie schon vorher gebrochen waren.</translation>
    </message>
    <message>
        <source>One note contradicts the one before it.</source>
        <translation>Ein Vermerk widerspricht dem vorigen.</translation>
    </message>
    <message>
        <source>One note is written wrongly.</source>
        <translation>Ein Vermerk ist falsch geschrieben.</translation>
    </message>
    <message>
        <source>One note stands there twice.</source>
        <translation>Ein Vermerk steht zweimal da.</translation>
    </message>
    <message>
        <source>One note bears no proper number.</source>
        <translation>Ein Vermerk trägt keine richtige Nummer.</translation>
    </message>
    <message>
        <source>One note of the row is missing.</source>
        <translation>Ein Vermerk der Reihe fehlt.</translation>
    </message>
    <message>
        <source>One note is not whole.</source>
        <translation>Ein Vermerk ist nicht vollständig.</translation>
    </message>
    <message>
        <source>There are more notes than allowed.</source>
        <translation>Es gibt mehr Vermerke, als erlaubt sind.</translation>
    </message>
    <message>
        <source>The seal on one note does not fit.</source>
        <translation>Das Siegel an einem Vermerk passt nicht.</translation>
    </message>
    <message>
        <source>The message was changed after one note was made.</source>
        <translation>Die Nachricht wurde nach einem der Vermerke verändert.</translation>
    </message>
    <message>
        <source>The term “{name}” is written wrongly or missing.</source>
        <extracomment>{name} = name of one term of a seal or record, such as &quot;bh&quot;</extracomment>
        <translation>Die Angabe „{name}“ ist falsch geschrieben oder fehlt.</translation>
    </message>
    <message>
        <source>The check gives this cause: {name}.</source>
        <extracomment>{name} = a technical word in English</extracomment>
        <translation>Die Prüfung nennt diesen Grund: {name}.</translation>
    </message>
</context>
<context>
    <name>Repair</name>
    <message>
        <source>The text was put into the usual code.</source>
        <translation>Der Text wurde in die übliche Kodierung gebracht.</translation>
    </message>
    <message>
        <source>Line ends were repaired.</source>
        <translation>Zeilenenden wurden ausgebessert.</translation>
    </message>
    <message>
        <source>A web page was turned back into plain text.</source>
        <translation>Eine Webseite wurde in einfachen Text zurückverwandelt.</translation>
    </message>
    <message>
        <source>Special blanks were turned into plain ones.</source>
        <translation>Besondere Leerzeichen wurden in gewöhnliche verwandelt.</translation>
    </message>
    <message>
        <source>Quote marks at line starts were taken off.</source>
        <translation>Zitatzeichen an Zeilenanfängen wurden entfernt.</translation>
    </message>
    <message>
        <source>Blanks at line starts were taken off.</source>
        <translation>Leerzeichen an Zeilenanfängen wurden entfernt.</translation>
    </message>
    <message>
        <source>A title line from Outlook was taken off.</source>
        <translation>Eine Titelzeile von Outlook wurde entfernt.</translation>
    </message>
    <message>
        <source>Text before the first header line was passed over.</source>
        <translation>Text vor der ersten Kopfzeile wurde übergangen.</translation>
    </message>
    <message>
        <source>A table was turned back into header lines.</source>
        <translation>Eine Tabelle wurde in Kopfzeilen zurückverwandelt.</translation>
    </message>
    <message>
        <source>Blank lines between header lines were taken out.</source>
        <translation>Leerzeilen zwischen Kopfzeilen wurden entfernt.</translation>
    </message>
    <message>
        <source>Wrapped header lines were joined again.</source>
        <translation>Umbrochene Kopfzeilen wurden wieder verbunden.</translation>
    </message>
    <message>
        <source>Codes of a web page were turned back into text.</source>
        <translation>Codes einer Webseite wurden in Text zurückverwandelt.</translation>
    </message>
    <message>
        <source>Links that a program had added were taken out.</source>
        <translation>Links, die ein Programm eingefügt hatte, wurden entfernt.</translation>
    </message>
    <message>
        <source>Somebody changed the DNS answers in this case file after it was saved.</source>
        <translation>Jemand hat die DNS-Antworten in dieser Falldatei nach dem Speichern verändert.</translation>
    </message>
    <message>
        <source>Somebody changed in this case file how to check, after it was saved.</source>
        <translation>Jemand hat in dieser Falldatei nach dem Speichern verändert, wie geprüft werden soll.</translation>
    </message>
    <message>
        <source>Somebody changed the settings (profile) in this case file after it was saved.</source>
        <translation>Jemand hat die Einstellungen (Profil) in dieser Falldatei nach dem Speichern verändert.</translation>
    </message>
    <message>
        <source>Somebody changed the report in this case file after it was saved. This one was made anew.</source>
        <translation>Jemand hat den Bericht in dieser Falldatei nach dem Speichern verändert. Dieser hier wurde neu erstellt.</translation>
    </message>
    <message>
        <source>This case file was changed after it was saved, but not its message or answers.</source>
        <translation>Diese Falldatei wurde nach dem Speichern verändert, aber nicht ihre Nachricht und nicht ihre Antworten.</translation>
    </message>
    <message>
        <source>This case file has no checksum of the whole. Nobody can tell whether it was changed.</source>
        <translation>Diese Falldatei hat keine Prüfsumme über das Ganze. Niemand kann sagen, ob sie verändert wurde.</translation>
    </message>
    <message>
        <source>Curly quote marks were turned into plain ones.</source>
        <translation>Typografische Anführungszeichen wurden in gerade verwandelt.</translation>
    </message>
    <message>
        <source>The input was mended ({name}).</source>
        <extracomment>{name} = a technical word in English</extracomment>
        <translation>Die Eingabe wurde ausgebessert ({name}).</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>no sender line</source>
        <translation>keine Absenderzeile</translation>
    </message>
    <message numerus="yes">
        <source> and %n more</source>
        <extracomment>appended to the first sender where the message names several; %n = how many more</extracomment>
        <translation>
            <numerusform> und %n weiterer</numerusform>
            <numerusform> und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>the address you see</source>
        <translation>die Adresse, die Sie sehen</translation>
    </message>
    <message>
        <source>not recorded</source>
        <extracomment>{domain} = domain of a mail provider</extracomment>
        <translation>nicht vermerkt</translation>
    </message>
    <message>
        <source>{domain} (its seal holds)</source>
        <extracomment>{domain} = domain that sealed, {ip} = address of the sending computer</extracomment>
        <translation>{domain} (das Siegel hält)</translation>
    </message>
    <message>
        <source>{domain} (its seal holds), from {ip}</source>
        <translation>{domain} (das Siegel hält), von {ip}</translation>
    </message>
    <message>
        <source>{domain} (its sender list names {ip})</source>
        <translation>{domain} (die Absenderliste nennt {ip})</translation>
    </message>
    <message>
        <source>not proven; it came from {ip}</source>
        <translation>nicht bewiesen; sie kam von {ip}</translation>
    </message>
    <message>
        <source>not proven</source>
        <translation>nicht bewiesen</translation>
    </message>
    <message>
        <source>From (what you see)</source>
        <translation>Von (was Sie sehen)</translation>
    </message>
    <message>
        <source>Truly sent by</source>
        <translation>Wirklich gesendet von</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Betreff</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keiner</translation>
    </message>
    <message>
        <source>Answers go to</source>
        <translation>Antworten gehen an</translation>
    </message>
    <message>
        <source>Received by you</source>
        <translation>Bei Ihnen empfangen</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Was sie sagt</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Betrifft</translation>
    </message>
    <message>
        <source>line {first}</source>
        <extracomment>where a finding can be seen in the source</extracomment>
        <translation>Zeile {first}</translation>
    </message>
    <message>
        <source>lines {first}–{last}</source>
        <translation>Zeilen {first}–{last}</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>An old kind of seal; it does not count.</source>
        <translation>Ein Siegel alter Art; es zählt nicht.</translation>
    </message>
    <message>
        <source>A new kind of seal, draft {name}; it does not count.</source>
        <translation>Ein Siegel neuer Art, Entwurf {name}; es zählt nicht.</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Result now</source>
        <translation>Ergebnis jetzt</translation>
    </message>
    <message>
        <source>Noted by your server</source>
        <translation>Von Ihrem Server vermerkt</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Domain</translation>
    </message>
    <message>
        <source>Matches From</source>
        <translation>Passt zu „Von“</translation>
    </message>
    <message>
        <source>A logo that the domain offers; we do not fetch it.</source>
        <translation>Ein Logo, das die Domain anbietet; wir rufen es nicht ab.</translation>
    </message>
    <message>
        <source>An old check; it does not count.</source>
        <translation>Eine alte Prüfung; sie zählt nicht.</translation>
    </message>
    <message>
        <source>The line to your server was encrypted.</source>
        <translation>Die Leitung zu Ihrem Server war verschlüsselt.</translation>
    </message>
    <message>
        <source>Your server does not note that the line was encrypted.</source>
        <translation>Ihr Server vermerkt nicht, dass die Leitung verschlüsselt war.</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Verfahren</translation>
    </message>
    <message>
        <source>{bits} bit</source>
        <translation>{bits} Bit</translation>
    </message>
    <message>
        <source>Header lines sealed</source>
        <translation>Versiegelte Kopfzeilen</translation>
    </message>
    <message>
        <source>Sealed at</source>
        <translation>Versiegelt am</translation>
    </message>
    <message>
        <source>Runs out at</source>
        <translation>Läuft ab am</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Seals in full</source>
        <translation>Siegel in voller Länge</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>Siegel</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>Notes of forwarders (ARC)</source>
        <translation>Vermerke von Weiterleitern (ARC)</translation>
    </message>
    <message>
        <source>Forwarder</source>
        <translation>Weiterleiter</translation>
    </message>
    <message>
        <source>Seal of the note</source>
        <translation>Siegel des Vermerks</translation>
    </message>
    <message>
        <source>What it saw</source>
        <translation>Was er gesehen hat</translation>
    </message>
    <message>
        <source>What servers noted</source>
        <translation>Was Server vermerkt haben</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Trusted</source>
        <translation>Vertraut</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Anmerkungen</translation>
    </message>
    <message>
        <source>What the answer about the bounce rests on</source>
        <translation>Worauf die Antwort zum Rückläufer beruht</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Anhaltspunkt</translation>
    </message>
    <message>
        <source>Return address</source>
        <translation>Rücksendeadresse</translation>
    </message>
    <message>
        <source>Message that came back</source>
        <translation>Nachricht, die zurückkam</translation>
    </message>
    <message>
        <source>What would help</source>
        <translation>Was helfen würde</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>What it reads</source>
        <translation>Was zu lesen ist</translation>
    </message>
    <message>
        <source>Where it leads</source>
        <translation>Wohin er führt</translation>
    </message>
    <message>
        <source>Attachments of the message</source>
        <translation>Anhänge der Nachricht</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>The attached message</source>
        <translation>Die angehängte Nachricht</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Signs by code</source>
        <translation>Zeichen nach Code</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Zeichen</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Werte</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiterer</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>How this report was made</source>
        <translation>Wie dieser Bericht entstand</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>Time of the check</source>
        <translation>Zeit der Prüfung</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelltext</translation>
    </message>
    <message>
        <source>Mended before reading</source>
        <translation>Vor dem Lesen ausgebessert</translation>
    </message>
    <message>
        <source>Case file</source>
        <translation>Falldatei</translation>
    </message>
    <message>
        <source>Name service asked</source>
        <translation>Gefragter Namensdienst</translation>
    </message>
    <message>
        <source>Servers asked</source>
        <translation>Gefragte Server</translation>
    </message>
    <message>
        <source>To check it again</source>
        <translation>So prüfen Sie es noch einmal</translation>
    </message>
    <message>
        <source>Open the case file with Heloscope. It needs no network and shows every difference.</source>
        <translation>Öffnen Sie die Falldatei mit Heloscope. Es braucht kein Netz und zeigt jeden Unterschied.</translation>
    </message>
    <message>
        <source>not known to be secured</source>
        <translation>nicht bekannt, ob gesichert</translation>
    </message>
    <message>
        <source>secured (DNSSEC)</source>
        <translation>gesichert (DNSSEC)</translation>
    </message>
    <message>
        <source>not secured</source>
        <translation>nicht gesichert</translation>
    </message>
    <message>
        <source>from saved answers</source>
        <translation>aus gespeicherten Antworten</translation>
    </message>
    <message>
        <source>Its address has no name.</source>
        <translation>Zu seiner Adresse gibt es keinen Namen.</translation>
    </message>
    <message>
        <source>Its address leads to {name}, but that name does not lead back.</source>
        <extracomment>{name} = host name</extracomment>
        <translation>Seine Adresse führt zu {name}, aber dieser Name führt nicht zurück.</translation>
    </message>
    <message>
        <source>Its name is {name}: name and address lead to each other.</source>
        <translation>Sein Name ist {name}: Name und Adresse führen zueinander.</translation>
    </message>
    <message>
        <source>not recorded ({domain} does not tell)</source>
        <translation>nicht vermerkt ({domain} verrät es nicht)</translation>
    </message>
    <message>
        <source>Anyone can write this: a claim.</source>
        <translation>Das kann jeder schreiben: eine Behauptung.</translation>
    </message>
    <message>
        <source>The sender’s mail provider wrote this down.</source>
        <translation>Das hat der Mail-Anbieter des Absenders aufgeschrieben.</translation>
    </message>
    <message>
        <source>Your own server wrote this down.</source>
        <translation>Das hat Ihr eigener Server aufgeschrieben.</translation>
    </message>
    <message>
        <source>First computer outside</source>
        <translation>Erster Computer draußen</translation>
    </message>
    <message>
        <source>Its network belongs to</source>
        <translation>Inhaber seines Netzes</translation>
    </message>
    <message>
        <source>Handed in by</source>
        <translation>Eingeliefert von</translation>
    </message>
    <message>
        <source>unknown computer</source>
        <translation>unbekannter Computer</translation>
    </message>
    <message>
        <source>Your server {by} wrote this down, so it is the true sending address.</source>
        <extracomment>{by} = server</extracomment>
        <translation>Ihr Server {by} hat das aufgeschrieben, also ist es die wahre Sendeadresse.</translation>
    </message>
    <message>
        <source>It called itself “{name}”.</source>
        <extracomment>{name} = name the computer gave for itself</extracomment>
        <translation>Er nannte sich „{name}“.</translation>
    </message>
    <message>
        <source>It came with a login.</source>
        <translation>Sie kam mit Anmeldung.</translation>
    </message>
    <message>
        <source>The line was encrypted.</source>
        <extracomment>{name} = TLS version or cipher</extracomment>
        <translation>Die Leitung war verschlüsselt.</translation>
    </message>
    <message>
        <source>The line was encrypted ({name}).</source>
        <translation>Die Leitung war verschlüsselt ({name}).</translation>
    </message>
    <message>
        <source>a step that cannot be read</source>
        <translation>eine Station, die nicht lesbar ist</translation>
    </message>
    <message>
        <source>your mailbox</source>
        <translation>Ihr Postfach</translation>
    </message>
    <message>
        <source>The bounce</source>
        <translation>Der Rückläufer</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>More signs</source>
        <translation>Weitere Zeichen</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Bedeutung</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Prüfungen</translation>
    </message>
    <message>
        <source>What was not checked</source>
        <translation>Was nicht geprüft wurde</translation>
    </message>
    <message>
        <source>Value, decoded</source>
        <translation>Wert, entschlüsselt</translation>
    </message>
    <message>
        <source>Headers of note</source>
        <translation>Bemerkenswerte Kopfzeilen</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Teil</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>What mail services noted</source>
        <translation>Was Maildienste vermerkt haben</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Gefragt</translation>
    </message>
    <message>
        <source>Questions to the name service (DNS)</source>
        <translation>Fragen an den Namensdienst (DNS)</translation>
    </message>
    <message>
        <source>Header lines</source>
        <translation>Kopfzeilen</translation>
    </message>
    <message numerus="yes">
        <source>and %n more line(s)</source>
        <translation>
            <numerusform>und %n weitere Zeile</numerusform>
            <numerusform>und %n weitere Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>Words used here</source>
        <translation>Hier benutzte Wörter</translation>
    </message>
    <message>
        <source>EMAIL ORIGIN REPORT</source>
        <translation>BERICHT ZUR HERKUNFT EINER E-MAIL</translation>
    </message>
    <message>
        <source>Case {name}</source>
        <extracomment>{name} = name of the case</extracomment>
        <translation>Fall {name}</translation>
    </message>
    <message>
        <source>How sure: {name}.</source>
        <extracomment>{name} = &quot;quite sure&quot;, &quot;likely&quot; or &quot;only a guess&quot;</extracomment>
        <translation>Wie sicher: {name}.</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>Case {name} · made by Heloscope {version} on {time}</source>
        <extracomment>foot of each page: {name} = case, {version} = program version, {time} = when it was made</extracomment>
        <translation>Fall {name} · erstellt mit Heloscope {version} am {time}</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <extracomment>{page} and {pages} are numbers</extracomment>
        <translation>Seite {page} von {pages}</translation>
    </message>
    <message>
        <source>CLAIMED by others</source>
        <translation>BEHAUPTET von anderen</translation>
    </message>
    <message>
        <source>YOURS – written by your own servers</source>
        <translation>IHRE – von Ihren eigenen Servern geschrieben</translation>
    </message>
    <message>
        <source>clock differs</source>
        <translation>Uhr weicht ab</translation>
    </message>
    <message numerus="yes">
        <source>%n more step(s)</source>
        <translation>
            <numerusform>%n weitere Station</numerusform>
            <numerusform>%n weitere Stationen</numerusform>
        </translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Weg</translation>
    </message>
    <message>
        <source>Path, oldest step first</source>
        <translation>Weg, älteste Station zuerst</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Computer</translation>
    </message>
    <message>
        <source>Handed it to</source>
        <translation>Übergab sie an</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Bemerkungen</translation>
    </message>
    <message>
        <source>Email origin report</source>
        <translation>Bericht zur Herkunft einer E-Mail</translation>
    </message>
    <message>
        <source>handed it to {name}</source>
        <extracomment>{name} = host that the message was handed to</extracomment>
        <translation>übergab sie an {name}</translation>
    </message>
    <message>
        <source>CLAIMED – written by others, may be made up</source>
        <translation>BEHAUPTET – von anderen geschrieben, kann erfunden sein</translation>
    </message>
    <message numerus="yes">
        <source>and %n more note(s)</source>
        <translation>
            <numerusform>und %n weiterer Hinweis</numerusform>
            <numerusform>und %n weitere Hinweise</numerusform>
        </translation>
    </message>
    <message>
        <source>For the help desk</source>
        <translation>Für den Helpdesk</translation>
    </message>
    <message>
        <source>For whoever runs the mail server</source>
        <translation>Für den Betreuer des Mailservers</translation>
    </message>
</context>
<context>
    <name>ReportFacts</name>
    <message>
        <source>The sender you see</source>
        <translation>Der Absender, den Sie sehen</translation>
    </message>
    <message>
        <source>No sender line can be read</source>
        <translation>Keine Absenderzeile lesbar</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>sender addresses in one message</comment>
        <translation>
            <numerusform>und %n weiterer</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <translation>Noch nicht geprüft</translation>
    </message>
    <message>
        <source>The address is proven, the name is not</source>
        <translation>Die Adresse ist bewiesen, der Name nicht</translation>
    </message>
    <message>
        <source>Looks like somebody else</source>
        <translation>Sieht aus wie jemand anderes</translation>
    </message>
    <message>
        <source>Proven</source>
        <translation>Bewiesen</translation>
    </message>
    <message>
        <source>Everything fits, but it is not proven</source>
        <translation>Alles passt, ist aber nicht bewiesen</translation>
    </message>
    <message>
        <source>Anyone can type this</source>
        <translation>Das kann jeder hinschreiben</translation>
    </message>
    <message>
        <source>Who truly sent it</source>
        <translation>Wer wirklich gesendet hat</translation>
    </message>
    <message>
        <source>Proven by an intact seal</source>
        <extracomment>Card &quot;Who truly sent it&quot;. %1 = IP address of the sending computer</extracomment>
        <translation>Durch ein unversehrtes Siegel bewiesen</translation>
    </message>
    <message>
        <source>Proven by an intact seal, sent by %1</source>
        <translation>Durch ein unversehrtes Siegel bewiesen, gesendet von %1</translation>
    </message>
    <message>
        <source>It is on this domain&apos;s sender list</source>
        <extracomment>Card &quot;Who truly sent it&quot;. %1 = IP address of the sending computer</extracomment>
        <translation>Der Computer steht auf der Absenderliste dieser Domain</translation>
    </message>
    <message>
        <source>%1 is on this domain&apos;s sender list</source>
        <translation>%1 steht auf der Absenderliste dieser Domain</translation>
    </message>
    <message>
        <source>Only the address of the computer is known</source>
        <translation>Nur die Adresse des Computers ist bekannt</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <source>Nothing in this message proves it</source>
        <translation>Nichts in dieser Nachricht beweist es</translation>
    </message>
    <message>
        <source>Where replies go</source>
        <translation>Wohin Antworten gehen</translation>
    </message>
    <message>
        <source>To the sender you see</source>
        <translation>An den Absender, den Sie sehen</translation>
    </message>
    <message>
        <source>No other address is named</source>
        <translation>Keine andere Adresse ist genannt</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>reply addresses in one message</comment>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>The domain you see</source>
        <translation>Die Domain, die Sie sehen</translation>
    </message>
    <message>
        <source>Not the domain you see</source>
        <translation>Nicht die Domain, die Sie sehen</translation>
    </message>
    <message>
        <source>Real address, borrowed name</source>
        <translation>Echte Adresse, geborgter Name</translation>
    </message>
    <message>
        <source>(no sender)</source>
        <translation>(kein Absender)</translation>
    </message>
    <message>
        <source>(no subject)</source>
        <translation>(kein Betreff)</translation>
    </message>
    <message>
        <source>Line %1</source>
        <extracomment>Link from a finding to the source. %1, %2 = line numbers</extracomment>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>Lines %1–%2</source>
        <translation>Zeilen %1–%2</translation>
    </message>
</context>
<context>
    <name>ReportSaver</name>
    <message>
        <source>You stopped it. %1 was not written.</source>
        <extracomment>%1 = file name</extracomment>
        <translation>Sie haben es angehalten. %1 wurde nicht geschrieben.</translation>
    </message>
    <message>
        <source>Writing %1…</source>
        <extracomment>%1 = file name</extracomment>
        <translation>%1 wird geschrieben…</translation>
    </message>
    <message>
        <source>Writing %1: page %2 of %3</source>
        <extracomment>%1 = file name, %2 = page, %3 = number of pages</extracomment>
        <translation>%1 wird geschrieben: Seite %2 von %3</translation>
    </message>
    <message>
        <source>Cancel (Esc)</source>
        <translation>Abbrechen (Esc)</translation>
    </message>
</context>
<context>
    <name>SentMailStatus</name>
    <message>
        <source>&amp;Read sent mail again</source>
        <translation>Gesendete Mails neu &amp;lesen</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>Lesen anhalten</translation>
    </message>
    <message>
        <source>I note number, time, recipients and subject of each message, never its text. Only you can read the file: %1</source>
        <extracomment>%1 = file name</extracomment>
        <translation>Heloscope vermerkt von jeder Nachricht Nummer, Zeit, Empfänger und Betreff, nie den Text. Nur Sie können die Datei lesen: %1</translation>
    </message>
    <message>
        <source>With your sent mail I can tell whether a message that came back was yours. It stays on this computer.</source>
        <translation>Mit Ihren gesendeten Mails kann Heloscope sagen, ob eine zurückgekommene Nachricht Ihre war. Sie bleiben auf diesem Computer.</translation>
    </message>
    <message numerus="yes">
        <source>Reading: %n message(s) so far…</source>
        <translation>
            <numerusform>Wird gelesen: bisher %n Nachricht…</numerusform>
            <numerusform>Wird gelesen: bisher %n Nachrichten…</numerusform>
        </translation>
    </message>
    <message>
        <source>You stopped reading before the end.</source>
        <translation>Sie haben das Lesen vor dem Ende angehalten.</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) of yours are known.</source>
        <translation>
            <numerusform>%n Nachricht von Ihnen ist bekannt.</numerusform>
            <numerusform>%n Nachrichten von Ihnen sind bekannt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <translation>Seiten der Einstellungen</translation>
    </message>
    <message>
        <source>&amp;Import profile…</source>
        <translation>Profil &amp;importieren…</translation>
    </message>
    <message>
        <source>&amp;Export profile…</source>
        <translation>Profil e&amp;xportieren…</translation>
    </message>
    <message>
        <source>Me</source>
        <translation>Ich</translation>
    </message>
    <message>
        <source>Who you are. With this I can tell your own mail from mail that only uses your address.</source>
        <translation>Wer Sie sind. Damit kann Heloscope Ihre eigenen Mails von solchen unterscheiden, die nur Ihre Adresse benutzen.</translation>
    </message>
    <message>
        <source>My addresses</source>
        <translation>Meine Adressen</translation>
    </message>
    <message>
        <source>One per line: you@example.com</source>
        <translation>Eine je Zeile: sie@example.com</translation>
    </message>
    <message>
        <source>My domains</source>
        <translation>Meine Domains</translation>
    </message>
    <message>
        <source>One per line: example.com</source>
        <translation>Eine je Zeile: example.com</translation>
    </message>
    <message>
        <source>Mail programs I use</source>
        <translation>Mailprogramme, die ich benutze</translation>
    </message>
    <message>
        <source>One per line, as in User-Agent: Thunderbird</source>
        <translation>Eines je Zeile, wie in User-Agent: Thunderbird</translation>
    </message>
    <message>
        <source>Addresses I send from</source>
        <translation>Adressen, von denen ich sende</translation>
    </message>
    <message>
        <source>One IP address or network per line: 192.0.2.0/24</source>
        <translation>Eine IP-Adresse oder ein Netz je Zeile: 192.0.2.0/24</translation>
    </message>
    <message>
        <source>Folders or files with my sent mail</source>
        <translation>Ordner oder Dateien mit meinen gesendeten Mails</translation>
    </message>
    <message>
        <source>One path per line</source>
        <translation>Ein Pfad je Zeile</translation>
    </message>
    <message>
        <source>My mail servers</source>
        <translation>Meine Mailserver</translation>
    </message>
    <message>
        <source>What your own servers write can be trusted. All else in a message is a claim.</source>
        <translation>Dem, was Ihre eigenen Server schreiben, ist zu trauen. Alles andere in einer Nachricht ist eine Behauptung.</translation>
    </message>
    <message>
        <source>&amp;Learn from the open message</source>
        <translation>Aus der offenen Nachricht &amp;lernen</translation>
    </message>
    <message>
        <source>Use a message that you know is real. I take over the names of the servers that received it for you.</source>
        <translation>Nehmen Sie eine Nachricht, von der Sie wissen, dass sie echt ist. Heloscope übernimmt die Namen der Server, die sie für Sie empfangen haben.</translation>
    </message>
    <message>
        <source>Servers that receive mail for me</source>
        <translation>Server, die für mich Mail empfangen</translation>
    </message>
    <message>
        <source>One host or domain per line: mx.example.com</source>
        <translation>Ein Host oder eine Domain je Zeile: mx.example.com</translation>
    </message>
    <message>
        <source>Names under which they record results</source>
        <translation>Namen, unter denen sie Ergebnisse vermerken</translation>
    </message>
    <message>
        <source>The first word of Authentication-Results, one per line</source>
        <translation>Das erste Wort von Authentication-Results, eines je Zeile</translation>
    </message>
    <message>
        <source>Forwarders and lists I trust (ARC)</source>
        <translation>Weiterleiter und Mailinglisten, denen ich vertraue (ARC)</translation>
    </message>
    <message>
        <source>One domain per line</source>
        <translation>Eine Domain je Zeile</translation>
    </message>
    <message>
        <source>Servers that send my mail</source>
        <translation>Server, die meine Mail senden</translation>
    </message>
    <message>
        <source>One host per line: out.example.com</source>
        <translation>Ein Host je Zeile: out.example.com</translation>
    </message>
    <message>
        <source>Addresses of servers that send my mail</source>
        <translation>Adressen von Servern, die meine Mail senden</translation>
    </message>
    <message>
        <source>Bounce keys</source>
        <translation>Rückläufer-Schlüssel</translation>
    </message>
    <message>
        <source>If your server signs return addresses (BATV, SRS), its keys prove which bounces are real. They are kept in the keychain of this computer, never in the settings file.</source>
        <translation>Wenn Ihr Server Rücksendeadressen signiert (BATV, SRS), beweisen seine Schlüssel, welche Rückläufer echt sind. Sie liegen im Schlüsselbund dieses Computers, nie in der Einstellungsdatei.</translation>
    </message>
    <message>
        <source>Known senders</source>
        <translation>Bekannte Absender</translation>
    </message>
    <message>
        <source>Names and domains that others may try to imitate.</source>
        <translation>Namen und Domains, die andere vielleicht nachahmen.</translation>
    </message>
    <message>
        <source>People I know</source>
        <translation>Leute, die ich kenne</translation>
    </message>
    <message>
        <source>One per line: Maria Keller &lt;maria@example.com&gt;</source>
        <translation>Einer je Zeile: Maria Keller &lt;maria@example.com&gt;</translation>
    </message>
    <message>
        <source>Domains I know</source>
        <translation>Domains, die ich kenne</translation>
    </message>
    <message>
        <source>One per line: northbank.example</source>
        <translation>Eine je Zeile: northbank.example</translation>
    </message>
    <message>
        <source>Not understood, and left out: %1</source>
        <extracomment>Settings, below a list. %1 = the entries that make no sense</extracomment>
        <translation>Nicht verstanden und weggelassen: %1</translation>
    </message>
    <message>
        <source>Import profile</source>
        <translation>Profil importieren</translation>
    </message>
    <message>
        <source>This file is no profile: %1</source>
        <extracomment>%1 = reason in English</extracomment>
        <translation>Diese Datei ist kein Profil: %1</translation>
    </message>
    <message>
        <source>Export profile</source>
        <extracomment>Settings, after an export. %1 = what the system says</extracomment>
        <translation>Profil exportieren</translation>
    </message>
    <message>
        <source>The file could not be written: %1</source>
        <translation>Die Datei konnte nicht geschrieben werden: %1</translation>
    </message>
    <message>
        <source>DNS</source>
        <translation>DNS</translation>
    </message>
    <message>
        <source>Whom to ask for the records of senders. Domain names, selectors, host names and sending addresses go there. Your address, the subject and the text never do.</source>
        <translation>Wen Heloscope nach den Einträgen der Absender fragt. Domainnamen, Selektoren, Hostnamen und Sendeadressen gehen dorthin. Ihre Adresse, der Betreff und der Text nie.</translation>
    </message>
    <message>
        <source>The DNS server of this &amp;computer</source>
        <translation>Der DNS-Server dieses &amp;Computers</translation>
    </message>
    <message>
        <source>This &amp;server:</source>
        <translation>Dieser &amp;Server:</translation>
    </message>
    <message>
        <source>192.0.2.53 or 192.0.2.53:5353; several with spaces between</source>
        <translation>192.0.2.53 oder 192.0.2.53:5353; mehrere durch Leerzeichen getrennt</translation>
    </message>
    <message>
        <source>DNS server</source>
        <translation>DNS-Server</translation>
    </message>
    <message>
        <source>DNS over &amp;HTTPS, encrypted:</source>
        <translation>DNS über &amp;HTTPS, verschlüsselt:</translation>
    </message>
    <message>
        <source>Address of the DNS-over-HTTPS server</source>
        <translation>Adresse des Servers für DNS über HTTPS</translation>
    </message>
    <message>
        <source>Extra certificate file (PEM), only for a private server</source>
        <translation>Zusätzliche Zertifikatsdatei (PEM), nur für einen privaten Server</translation>
    </message>
    <message>
        <source>Extra certificate file</source>
        <translation>Zusätzliche Zertifikatsdatei</translation>
    </message>
    <message>
        <source>&amp;Off: ask nothing</source>
        <translation>&amp;Aus: nichts fragen</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds</comment>
        <translation> s</translation>
    </message>
    <message>
        <source>&amp;Wait at most:</source>
        <translation>Höchstens &amp;warten:</translation>
    </message>
    <message>
        <source>Ask SPF questions that tell the sender’s &amp;mailbox name</source>
        <translation>SPF-Fragen stellen, die den &amp;Postfachnamen des Absenders nennen</translation>
    </message>
    <message>
        <source>Ask also whose &amp;network the sending computer is in. Its address then goes to:</source>
        <translation>Auch nach dem &amp;Netz des sendenden Computers fragen. Seine Adresse geht an:</translation>
    </message>
    <message>
        <source>DNS service that knows the owners of networks</source>
        <translation>DNS-Dienst, der die Inhaber von Netzen kennt</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>How the window looks and speaks.</source>
        <translation>Wie das Fenster aussieht und spricht.</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>&amp;Sprache:</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>&amp;Colours:</source>
        <translation>&amp;Farben:</translation>
    </message>
    <message>
        <source> %</source>
        <comment>percent</comment>
        <translation> %</translation>
    </message>
    <message>
        <source>&amp;Text size:</source>
        <translation>&amp;Textgröße:</translation>
    </message>
    <message>
        <source>Keep none on this computer</source>
        <translation>Keine auf diesem Computer behalten</translation>
    </message>
    <message>
        <source>Keep all on this computer</source>
        <translation>Alle auf diesem Computer behalten</translation>
    </message>
    <message>
        <source>C&amp;ases:</source>
        <translation>Fä&amp;lle:</translation>
    </message>
    <message>
        <source>In tickets, &amp;write suspect names as host[.]example</source>
        <translation>In Tickets verdächtige Namen als host[.]example sch&amp;reiben</translation>
    </message>
</context>
<context>
    <name>SourcePanel</name>
    <message>
        <source>Source</source>
        <translation>Quelltext</translation>
    </message>
    <message>
        <source>Source of the message</source>
        <translation>Quelltext der Nachricht</translation>
    </message>
    <message>
        <source>%1 more are not shown.</source>
        <extracomment>Below the source of a long message. %1 = size, &quot;4.2 MB&quot;</extracomment>
        <translation>Weitere %1 werden nicht gezeigt.</translation>
    </message>
    <message>
        <source>Show the rest</source>
        <translation>Den Rest zeigen</translation>
    </message>
</context>
<context>
    <name>SourceText</name>
    <message numerus="yes">
        <source> … (%n more bytes in this line)</source>
        <extracomment>Source view, at the end of a very long line. %n = how many bytes of the line are not shown</extracomment>
        <translation>
            <numerusform> … (noch %n Byte in dieser Zeile)</numerusform>
            <numerusform> … (noch %n Bytes in dieser Zeile)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Is this email really from who it says?</source>
        <translation>Kommt diese E-Mail wirklich von dem, der als Absender dasteht?</translation>
    </message>
    <message>
        <source>Give me the full message source. I read it on this computer and tell you what is proven, what is only claimed, and why.</source>
        <translation>Geben Sie Heloscope den vollständigen Quelltext der Nachricht. Es liest ihn auf diesem Computer und sagt Ihnen, was bewiesen ist, was nur behauptet wird und warum.</translation>
    </message>
    <message>
        <source>Drop a message here</source>
        <translation>Nachricht hier ablegen</translation>
    </message>
    <message>
        <source>.eml, .msg, .mbox or plain text. Many files at once make a list.</source>
        <translation>.eml, .msg, .mbox oder einfacher Text. Viele Dateien auf einmal ergeben eine Liste.</translation>
    </message>
    <message>
        <source>&amp;Paste source</source>
        <translation>&amp;Quelltext einfügen</translation>
    </message>
    <message>
        <source>&amp;Open file…</source>
        <translation>Datei ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>Try an e&amp;xample</source>
        <translation>Beispiel an&amp;sehen</translation>
    </message>
    <message>
        <source>A &amp;real message</source>
        <translation>Eine &amp;echte Nachricht</translation>
    </message>
    <message>
        <source>A &amp;forged message</source>
        <translation>Eine &amp;gefälschte Nachricht</translation>
    </message>
    <message>
        <source>A &amp;bounce of a mail never sent</source>
        <translation>Ein &amp;Rückläufer zu einer nie gesendeten Mail</translation>
    </message>
    <message>
        <source>How do I get the source?</source>
        <translation>Wie komme ich an den Quelltext?</translation>
    </message>
    <message>
        <source>Private by design: the message stays on this computer. DNS is off, so nothing is looked up.</source>
        <translation>Von Grund auf privat: Die Nachricht bleibt auf diesem Computer. DNS ist aus, also wird nichts nachgeschlagen.</translation>
    </message>
    <message>
        <source>Private by design: the message stays on this computer. Only domain names, selectors, host names and sending addresses in it are looked up in DNS (%1). You can turn that off.</source>
        <translation>Von Grund auf privat: Die Nachricht bleibt auf diesem Computer. Nur Domainnamen, Selektoren, Hostnamen und Sendeadressen darin werden im DNS nachgeschlagen (%1). Das können Sie ausschalten.</translation>
    </message>
    <message>
        <source>What exactly is sent?</source>
        <translation>Was genau wird gesendet?</translation>
    </message>
</context>
<context>
    <name>Statement</name>
    <message>
        <source>Real: this came from {domain}</source>
        <extracomment>Headline. {domain} = domain of the From line</extracomment>
        <translation>Echt: Diese Nachricht kam von {domain}</translation>
    </message>
    <message>
        <source>Probably real: all we see fits {domain}</source>
        <extracomment>Headline. {domain} = domain of the From line</extracomment>
        <translation>Wahrscheinlich echt: Alles, was wir sehen, passt zu {domain}</translation>
    </message>
    <message>
        <source>Cannot tell: nothing proves or disproves the sender</source>
        <extracomment>Headline</extracomment>
        <translation>Unklar: Nichts beweist oder widerlegt den Absender</translation>
    </message>
    <message>
        <source>Cannot tell yet: the name service did not answer</source>
        <extracomment>Headline</extracomment>
        <translation>Noch unklar: Der Namensdienst hat nicht geantwortet</translation>
    </message>
    <message>
        <source>Does not fit: {domain} does not confirm this message</source>
        <extracomment>Headline. {domain} = domain of the From line</extracomment>
        <translation>Passt nicht: {domain} bestätigt diese Nachricht nicht</translation>
    </message>
    <message>
        <source>Does not fit: what you see is not what {domain} sealed</source>
        <extracomment>Headline. {domain} = domain that sealed</extracomment>
        <translation>Passt nicht: Was Sie sehen, ist nicht das, was {domain} versiegelt hat</translation>
    </message>
    <message>
        <source>Does not fit: the sender line can be read in two ways</source>
        <extracomment>Headline</extracomment>
        <translation>Passt nicht: Die Absenderzeile lässt sich auf zwei Arten lesen</translation>
    </message>
    <message>
        <source>Does not fit: it did not come the way {domain} sends</source>
        <extracomment>Headline. {domain} = domain of the From line</extracomment>
        <translation>Passt nicht: Die Nachricht kam nicht auf dem Weg, auf dem {domain} sendet</translation>
    </message>
    <message>
        <source>Forged: this is not from {domain}</source>
        <extracomment>Headline. {domain} = domain of the From line</extracomment>
        <translation>Gefälscht: Diese Nachricht ist nicht von {domain}</translation>
    </message>
    <message>
        <source>Forged: a second sender line hides behind the first</source>
        <extracomment>Headline</extracomment>
        <translation>Gefälscht: Hinter der ersten Absenderzeile versteckt sich eine zweite</translation>
    </message>
    <message>
        <source>The address is real, the name is not</source>
        <extracomment>Headline</extracomment>
        <translation>Die Adresse ist echt, der Name nicht</translation>
    </message>
    <message>
        <source>The address is real, but {domain} only looks like {imitated}</source>
        <extracomment>Headline. {domain} = domain of the From line, {imitated} = domain it looks like</extracomment>
        <translation>Die Adresse ist echt, aber {domain} sieht nur aus wie {imitated}</translation>
    </message>
    <message>
        <source>Does not fit: there is no sender line</source>
        <extracomment>Headline</extracomment>
        <translation>Passt nicht: Es gibt keine Absenderzeile</translation>
    </message>
    <message>
        <source>Real bounce of your mail</source>
        <extracomment>Headline of a bounce</extracomment>
        <translation>Echter Rückläufer Ihrer Mail</translation>
    </message>
    <message>
        <source>Your mail is late, but not lost yet</source>
        <translation>Ihre Mail ist verspätet, aber noch nicht verloren</translation>
    </message>
    <message>
        <source>Your mail has arrived</source>
        <translation>Ihre Mail ist angekommen</translation>
    </message>
    <message>
        <source>Your web site sent this, not you</source>
        <translation>Ihre Website hat das gesendet, nicht Sie</translation>
    </message>
    <message>
        <source>Sent from your account, not by you</source>
        <extracomment>Headline of a bounce</extracomment>
        <translation>Aus Ihrem Konto gesendet, aber nicht von Ihnen</translation>
    </message>
    <message>
        <source>You did not send this; someone used your address</source>
        <extracomment>Headline of a bounce</extracomment>
        <translation>Sie haben das nicht gesendet; jemand hat Ihre Adresse benutzt</translation>
    </message>
    <message>
        <source>Not a bounce at all</source>
        <extracomment>Headline of a bounce</extracomment>
        <translation>Gar kein Rückläufer</translation>
    </message>
    <message>
        <source>An automatic reply; nothing bounced</source>
        <extracomment>Headline of a bounce</extracomment>
        <translation>Eine automatische Antwort; nichts kam zurück</translation>
    </message>
    <message>
        <source>Cannot tell whether this was your mail</source>
        <extracomment>Headline of a bounce</extracomment>
        <translation>Unklar, ob das Ihre Mail war</translation>
    </message>
    <message>
        <source>Someone reported your mail as spam</source>
        <extracomment>Headline of a complaint</extracomment>
        <translation>Jemand hat Ihre Mail als Spam gemeldet</translation>
    </message>
    <message>
        <source>{domain} sealed this message, and the seal is whole.</source>
        <extracomment>{domain} = domain that sealed, the one in the From line</extracomment>
        <translation>{domain} hat diese Nachricht versiegelt, und das Siegel ist unversehrt.</translation>
    </message>
    <message>
        <source>The seal of {domain} fits the header, but we were not given the text.</source>
        <extracomment>{domain} = domain that sealed, the one in the From line</extracomment>
        <translation>Das Siegel von {domain} passt zu den Kopfzeilen, aber der Text lag uns nicht vor.</translation>
    </message>
    <message>
        <source>{domain} allows the computer {ip} to send its mail.</source>
        <extracomment>{domain} = domain of the From line, {ip} = address of the sending computer</extracomment>
        <translation>{domain} erlaubt dem Computer {ip}, die eigenen Mails zu senden.</translation>
    </message>
    <message>
        <source>Your server {receiver} checked it on arrival and noted that {domain} sent it.</source>
        <extracomment>{receiver} = the reader&apos;s server, {domain} = domain of the From line</extracomment>
        <translation>Ihr Server {receiver} hat sie bei der Ankunft geprüft und vermerkt, dass {domain} sie gesendet hat.</translation>
    </message>
    <message>
        <source>{receiver} noted on arrival that {domain} sent it. We take that server for yours.</source>
        <extracomment>{receiver} = a server, {domain} = domain of the From line</extracomment>
        <translation>{receiver} hat bei der Ankunft vermerkt, dass {domain} sie gesendet hat. Wir halten diesen Server für Ihren.</translation>
    </message>
    <message>
        <source>Your server {receiver} noted that the sending computer was on the list of {domain}. No seal was noted.</source>
        <extracomment>{receiver} = the reader&apos;s server, {domain} = domain of the From line</extracomment>
        <translation>Ihr Server {receiver} hat vermerkt, dass der sendende Computer auf der Liste von {domain} stand. Ein Siegel ist nicht vermerkt.</translation>
    </message>
    <message>
        <source>{sealer}, which you trust, noted that it was real when it came in there.</source>
        <extracomment>{sealer} = domain of a forwarder</extracomment>
        <translation>{sealer}, dem Sie vertrauen, hat vermerkt, dass sie echt war, als sie dort ankam.</translation>
    </message>
    <message>
        <source>The seal of {domain} fits once this is undone: {change}.</source>
        <extracomment>{domain} = domain that sealed, {change} = noun phrase</extracomment>
        <translation>Das Siegel von {domain} passt, sobald man dies rückgängig macht: {change}.</translation>
    </message>
    <message>
        <source>{domain} asks all servers to refuse such mail.</source>
        <extracomment>{domain} = domain of the From line</extracomment>
        <translation>{domain} bittet alle Server, solche Mails abzulehnen.</translation>
    </message>
    <message>
        <source>{domain} asks nobody to refuse such mail.</source>
        <extracomment>{domain} = domain of the From line</extracomment>
        <translation>{domain} bittet niemanden, solche Mails abzulehnen.</translation>
    </message>
    <message>
        <source>No seal and no sender list speaks for {domain}.</source>
        <extracomment>{domain} = domain of the From line</extracomment>
        <translation>Weder ein Siegel noch eine Absenderliste spricht für {domain}.</translation>
    </message>
    <message>
        <source>The seal belongs to {proven}, a different domain.</source>
        <extracomment>{proven} = domain that sealed</extracomment>
        <translation>Das Siegel gehört {proven}, einer anderen Domain.</translation>
    </message>
    <message>
        <source>It was {proven} that sent it.</source>
        <extracomment>{proven} = domain or address that truly sent</extracomment>
        <translation>Gesendet wurde sie von {proven}.</translation>
    </message>
    <message>
        <source>The computer {ip} is not on the sender list of {domain}.</source>
        <extracomment>{ip} = address of the sending computer, {domain} = domain whose list was read</extracomment>
        <translation>Der Computer {ip} steht nicht auf der Absenderliste von {domain}.</translation>
    </message>
    <message>
        <source>The message was changed after {domain} sealed it.</source>
        <extracomment>{domain} = domain that sealed</extracomment>
        <translation>Die Nachricht wurde verändert, nachdem {domain} sie versiegelt hatte.</translation>
    </message>
    <message>
        <source>There is no domain {domain}.</source>
        <extracomment>{domain} = domain of the From line</extracomment>
        <translation>Die Domain {domain} gibt es nicht.</translation>
    </message>
    <message>
        <source>{domain} says that it never sends mail.</source>
        <extracomment>{domain} = domain of the From line</extracomment>
        <translation>{domain} erklärt, dass von dort nie Mails kommen.</translation>
    </message>
    <message>
        <source>{domain} publishes nothing that would let anyone check.</source>
        <extracomment>{domain} = domain of the From line</extracomment>
        <translation>{domain} veröffentlicht nichts, womit man es prüfen könnte.</translation>
    </message>
    <message numerus="yes">
        <source>The message has %n sender line(s), and the checks prove only {proven}.</source>
        <extracomment>%n = number of sender lines, {proven} = what the checks prove</extracomment>
        <translation>
            <numerusform>Die Nachricht hat %n Absenderzeile, und die Prüfungen beweisen nur {proven}.</numerusform>
            <numerusform>Die Nachricht hat %n Absenderzeilen, und die Prüfungen beweisen nur {proven}.</numerusform>
        </translation>
    </message>
    <message>
        <source>The sender line can be read as {readings}.</source>
        <extracomment>{readings} = list of addresses</extracomment>
        <translation>Die Absenderzeile lässt sich als {readings} lesen.</translation>
    </message>
    <message>
        <source>The name shows {imitated}, but the address is {address}.</source>
        <extracomment>{imitated} = what the name shows, {address} = true address</extracomment>
        <translation>Der Name zeigt {imitated}, aber die Adresse ist {address}.</translation>
    </message>
    <message>
        <source>{domain} looks like {imitated}, but it is another domain.</source>
        <extracomment>{domain} = domain of the From line, {imitated} = domain it looks like</extracomment>
        <translation>{domain} sieht aus wie {imitated}, ist aber eine andere Domain.</translation>
    </message>
    <message>
        <source>It uses your own domain, but it came from outside without a login.</source>
        <translation>Sie benutzt Ihre eigene Domain, kam aber ohne Anmeldung von außen.</translation>
    </message>
    <message>
        <source>A forwarder on the way can explain this.</source>
        <translation>Ein Weiterleiter unterwegs kann das erklären.</translation>
    </message>
    <message>
        <source>A mailing list passed it on, and lists change messages.</source>
        <translation>Eine Mailingliste hat sie weitergegeben, und Mailinglisten verändern Nachrichten.</translation>
    </message>
    <message>
        <source>{proven} sent it and says it acts for {address}.</source>
        <extracomment>{proven} = who truly sent it, {address} = for whom it says it acts</extracomment>
        <translation>{proven} hat es gesendet und gibt an, für {address} zu handeln.</translation>
    </message>
    <message>
        <source>This is not under the seal of {domain}: {part}.</source>
        <extracomment>{domain} = domain that sealed, {part} = noun phrase: the subject, part of the text</extracomment>
        <translation>Das liegt nicht unter dem Siegel von {domain}: {part}.</translation>
    </message>
    <message>
        <source>{domain} lets almost anyone send in its name.</source>
        <extracomment>{domain} = domain of the From line</extracomment>
        <translation>{domain} lässt fast jeden im eigenen Namen senden.</translation>
    </message>
    <message>
        <source>Many others send from the same computer.</source>
        <translation>Viele andere senden vom selben Computer.</translation>
    </message>
    <message>
        <source>This may be an old, real message that somebody else sent again.</source>
        <translation>Das kann eine alte, echte Nachricht sein, die jemand anderes noch einmal gesendet hat.</translation>
    </message>
    <message>
        <source>It lacks marks that all mail from {domain} has.</source>
        <extracomment>{domain} = domain of the From line</extracomment>
        <translation>Ihr fehlen Kennzeichen, die alle Mails von {domain} haben.</translation>
    </message>
    <message>
        <source>Your server {receiver} checked it on arrival, and nothing spoke for {domain} then.</source>
        <extracomment>{receiver} = the reader&apos;s server</extracomment>
        <translation>Ihr Server {receiver} hat sie bei der Ankunft geprüft, und damals sprach nichts für {domain}.</translation>
    </message>
    <message>
        <source>The name service was not asked, so no proof could be looked up.</source>
        <translation>Der Namensdienst wurde nicht gefragt, darum ließ sich kein Beweis nachschlagen.</translation>
    </message>
    <message>
        <source>A server on the way noted that nothing spoke for {domain} there.</source>
        <translation>Ein Server unterwegs hat vermerkt, dass dort nichts für {domain} sprach.</translation>
    </message>
    <message>
        <source>{receiver} noted that all was well, but our own check says otherwise.</source>
        <extracomment>{receiver} = the reader&apos;s server</extracomment>
        <translation>{receiver} hat vermerkt, dass alles in Ordnung war, aber unsere eigene Prüfung sagt etwas anderes.</translation>
    </message>
    <message>
        <source>The sender wrote the lines that claim a good result.</source>
        <translation>Die Zeilen, die ein gutes Ergebnis behaupten, hat der Absender geschrieben.</translation>
    </message>
    <message>
        <source>The key for the seal of {domain} is not there any more.</source>
        <extracomment>{domain} = domain that sealed</extracomment>
        <translation>Der Schlüssel für das Siegel von {domain} ist nicht mehr da.</translation>
    </message>
    <message>
        <source>An answer that we need did not come: {name}.</source>
        <extracomment>{name} = name that was asked for</extracomment>
        <translation>Eine Antwort, die wir brauchen, kam nicht: {name}.</translation>
    </message>
    <message>
        <source>No sender address can be read.</source>
        <translation>Es ist keine Absenderadresse lesbar.</translation>
    </message>
    <message>
        <source>{by} took it from a user who had logged in.</source>
        <extracomment>{by} = server</extracomment>
        <translation>{by} nahm sie von einem angemeldeten Benutzer an.</translation>
    </message>
    <message>
        <source>Hidden characters make the address look like another one.</source>
        <translation>Versteckte Zeichen lassen die Adresse wie eine andere aussehen.</translation>
    </message>
    <message>
        <source>The text holds commands that try to smuggle in a second message.</source>
        <translation>Der Text enthält Befehle, die eine zweite Nachricht einschmuggeln sollen.</translation>
    </message>
    <message>
        <source>{code}</source>
        <extracomment>{code} = a whole sentence about one piece of evidence</extracomment>
        <translation>{code}</translation>
    </message>
    <message>
        <source>The sending computer alone speaks for {domain}. There is no seal.</source>
        <extracomment>{domain} = domain of the From line</extracomment>
        <translation>Allein der sendende Computer spricht für {domain}. Ein Siegel gibt es nicht.</translation>
    </message>
    <message>
        <source>There is a seal of {domain}, but it could not be checked.</source>
        <extracomment>{domain} = domain that sealed</extracomment>
        <translation>Es gibt ein Siegel von {domain}, aber es ließ sich nicht prüfen.</translation>
    </message>
    <message>
        <source>The seal of {domain} had run out before it arrived.</source>
        <translation>Das Siegel von {domain} war schon abgelaufen, bevor sie ankam.</translation>
    </message>
    <message>
        <source>The seal uses an old method that proves nothing any more.</source>
        <translation>Das Siegel benutzt ein altes Verfahren, das nichts mehr beweist.</translation>
    </message>
    <message>
        <source>Your answer would go to {address}.</source>
        <extracomment>{address} = address that answers go to</extracomment>
        <translation>Ihre Antwort ginge an {address}.</translation>
    </message>
    <message>
        <source>You can treat it as mail from {domain}. That says nothing about what it wants.</source>
        <extracomment>{domain} = domain of the From line</extracomment>
        <translation>Sie können sie als Mail von {domain} behandeln. Das sagt nichts darüber, was sie von Ihnen will.</translation>
    </message>
    <message>
        <source>Ask the sender another way before you act on it.</source>
        <translation>Fragen Sie den Absender auf anderem Weg, bevor Sie danach handeln.</translation>
    </message>
    <message>
        <source>Do not answer, click or pay. Report it, then delete it.</source>
        <translation>Antworten, klicken und zahlen Sie nicht. Melden Sie die Nachricht, und löschen Sie sie dann.</translation>
    </message>
    <message>
        <source>Get the full source of the message and check again.</source>
        <translation>Besorgen Sie den vollständigen Quelltext der Nachricht und prüfen Sie noch einmal.</translation>
    </message>
    <message>
        <source>Check again later.</source>
        <translation>Prüfen Sie später noch einmal.</translation>
    </message>
    <message>
        <source>Do not go by the name. Ask the person another way.</source>
        <translation>Verlassen Sie sich nicht auf den Namen. Fragen Sie die Person auf anderem Weg.</translation>
    </message>
    <message>
        <source>Do not take {domain} for {imitated}. Ask {imitated} another way.</source>
        <extracomment>{domain} = domain of the From line, {imitated} = the domain that it looks like</extracomment>
        <translation>Halten Sie {domain} nicht für {imitated}. Fragen Sie {imitated} auf anderem Weg.</translation>
    </message>
    <message>
        <source>Take that person off your list.</source>
        <translation>Streichen Sie diese Person von Ihrer Liste.</translation>
    </message>
    <message>
        <source>You need not change anything. Delete it.</source>
        <translation>Sie müssen nichts ändern. Löschen Sie den Rückläufer.</translation>
    </message>
    <message>
        <source>Check the address and send your message again.</source>
        <translation>Prüfen Sie die Adresse und senden Sie Ihre Nachricht noch einmal.</translation>
    </message>
    <message>
        <source>Change your password now and log out everywhere. Tell whoever runs your mail server.</source>
        <translation>Ändern Sie jetzt Ihr Passwort und melden Sie sich überall ab. Sagen Sie es dem Betreuer Ihres Mailservers.</translation>
    </message>
    <message>
        <source>Nothing needs to be done.</source>
        <translation>Es ist nichts zu tun.</translation>
    </message>
    <message>
        <source>Tell us whether you wrote that message.</source>
        <translation>Sagen Sie uns, ob Sie diese Nachricht geschrieben haben.</translation>
    </message>
    <message>
        <source>The server keeps trying. Do not send it again yet.</source>
        <translation>Der Server versucht es weiter. Senden Sie die Nachricht vorerst nicht erneut.</translation>
    </message>
    <message>
        <source>Tell whoever runs your web site today: a program there sends mail.</source>
        <translation>Sagen Sie es noch heute dem Betreuer Ihrer Website: Ein Programm dort sendet Mails.</translation>
    </message>
    <message>
        <source>Look into your sent mail, and show this report to whoever runs your mail server.</source>
        <translation>Sehen Sie in Ihren gesendeten Mails nach und zeigen Sie diesen Bericht dem Betreuer Ihres Mailservers.</translation>
    </message>
    <message>
        <source>Do not confirm it. That would deliver what somebody else sent in your name.</source>
        <translation>Bestätigen Sie das nicht. Sonst würde zugestellt, was jemand anderes in Ihrem Namen gesendet hat.</translation>
    </message>
    <message>
        <source>The text of the message was not given, so it could not be checked.</source>
        <translation>Der Text der Nachricht lag nicht vor, darum ließ er sich nicht prüfen.</translation>
    </message>
    <message numerus="yes">
        <source>Offline: %n question(s) to the name service were not asked. The answers could change this one.</source>
        <extracomment>%n = number of questions</extracomment>
        <translation>
            <numerusform>Offline: %n Frage an den Namensdienst wurde nicht gestellt. Die Antwort darauf könnte das Ergebnis ändern.</numerusform>
            <numerusform>Offline: %n Fragen an den Namensdienst wurden nicht gestellt. Die Antworten darauf könnten das Ergebnis ändern.</numerusform>
        </translation>
    </message>
    <message>
        <source>SPF questions that tell the sender’s mailbox name were not asked. You can allow them in Settings, DNS.</source>
        <translation>SPF-Fragen, die den Postfachnamen des Absenders nennen, wurden nicht gestellt. Unter „Einstellungen“, „DNS“ können Sie sie erlauben.</translation>
    </message>
    <message numerus="yes">
        <source>We still lack %n answer(s) of the name service: {names}.</source>
        <extracomment>%n = number of answers, {names} = list of names</extracomment>
        <translation>
            <numerusform>Es fehlt noch %n Antwort des Namensdienstes: {names}.</numerusform>
            <numerusform>Es fehlen noch %n Antworten des Namensdienstes: {names}.</numerusform>
        </translation>
    </message>
    <message>
        <source>The message does not say who handed it over, or under which return address.</source>
        <translation>Die Nachricht sagt nicht, wer sie übergeben hat oder unter welcher Rücksendeadresse.</translation>
    </message>
    <message>
        <source>We do not know your own mail servers. You can name them in the settings.</source>
        <translation>Wir kennen Ihre eigenen Mailserver nicht. Sie können sie in den Einstellungen nennen.</translation>
    </message>
    <message>
        <source>The seal of {domain} could not be checked: its key is gone.</source>
        <extracomment>{domain} = domain that sealed</extracomment>
        <translation>Das Siegel von {domain} ließ sich nicht prüfen: Sein Schlüssel ist weg.</translation>
    </message>
    <message>
        <source>We do not know your own addresses and servers. You can name them in the settings.</source>
        <translation>Wir kennen Ihre eigenen Adressen und Server nicht. Sie können sie in den Einstellungen nennen.</translation>
    </message>
    <message>
        <source>We used the records of today, not those of the day it arrived.</source>
        <translation>Wir haben mit den Einträgen von heute geprüft, nicht mit denen vom Tag der Ankunft.</translation>
    </message>
    <message>
        <source>We stopped at a limit: {limit}.</source>
        <extracomment>{limit} = noun phrase</extracomment>
        <translation>Wir haben an einer Grenze aufgehört: {limit}.</translation>
    </message>
    <message>
        <source>Copying changed the text, so seals could not be checked.</source>
        <translation>Das Kopieren hat den Text verändert, darum ließen sich Siegel nicht prüfen.</translation>
    </message>
    <message>
        <source>If somebody stole the account, it would look just the same.</source>
        <translation>Wäre das Konto gestohlen, sähe es genauso aus.</translation>
    </message>
    <message>
        <source>We could not look into your sent mail.</source>
        <translation>Wir konnten nicht in Ihre gesendeten Mails sehen.</translation>
    </message>
    <message>
        <source>If you trust {sealer}, say so in the settings. Then its note would count.</source>
        <extracomment>{sealer} = domain of a forwarder</extracomment>
        <translation>Wenn Sie {sealer} vertrauen, sagen Sie es in den Einstellungen. Dann würde der Vermerk von dort zählen.</translation>
    </message>
    <message>
        <source>If {name} forwards for you, say so in the settings. Then we could look behind it.</source>
        <extracomment>{name} = host of a forwarder</extracomment>
        <translation>Wenn {name} für Sie weiterleitet, sagen Sie es in den Einstellungen. Dann könnten wir dahinter sehen.</translation>
    </message>
    <message>
        <source>{domain} put no seal on it. With a seal, the answer would be sure.</source>
        <extracomment>{domain} = domain of the From line</extracomment>
        <translation>{domain} hat sie nicht versiegelt. Mit einem Siegel wäre die Antwort sicher.</translation>
    </message>
    <message>
        <source>Only {domain} can change this, with a seal or a sender list.</source>
        <extracomment>{domain} = domain of the From line</extracomment>
        <translation>Nur {domain} kann das ändern, mit einem Siegel oder einer Absenderliste.</translation>
    </message>
    <message>
        <source>If {name} sealed what it passes on (ARC) and you trusted it, we could say more.</source>
        <extracomment>{name} = a mailing list or forwarder</extracomment>
        <translation>Würde {name} beim Weitergeben ein Siegel setzen (ARC) und würden Sie dem vertrauen, könnten wir mehr sagen.</translation>
    </message>
    <message>
        <source>Nothing else can be looked up. Only the sender can tell you more.</source>
        <translation>Mehr lässt sich nicht nachschlagen. Nur der Absender kann Ihnen mehr sagen.</translation>
    </message>
    <message>
        <source>Nothing was missing for this answer.</source>
        <translation>Für diese Antwort hat nichts gefehlt.</translation>
    </message>
    <message>
        <source>The bounce returned nothing of the message.</source>
        <translation>Der Rückläufer schickte nichts von der Nachricht zurück.</translation>
    </message>
</context>
<context>
    <name>StepsDialog</name>
    <message>
        <source>What should I do?</source>
        <translation>Was soll ich tun?</translation>
    </message>
    <message>
        <source>&amp;Copy steps</source>
        <translation>Schritte &amp;kopieren</translation>
    </message>
    <message>
        <source>%1.</source>
        <extracomment>Number of a step</extracomment>
        <translation>%1.</translation>
    </message>
</context>
<context>
    <name>SummaryPanel</name>
    <message>
        <source>&amp;What should I do?</source>
        <translation>&amp;Was soll ich tun?</translation>
    </message>
    <message>
        <source>&amp;Save report…</source>
        <translation>Bericht s&amp;peichern…</translation>
    </message>
    <message>
        <source>Drag this out of the window to get the PDF.</source>
        <translation>Ziehen Sie diesen Knopf aus dem Fenster, und Sie bekommen das PDF.</translation>
    </message>
    <message>
        <source>Cancel (Esc)</source>
        <translation>Abbrechen (Esc)</translation>
    </message>
    <message>
        <source>Ask &amp;again</source>
        <translation>Neu &amp;fragen</translation>
    </message>
    <message>
        <source>Yes</source>
        <comment>did you write this?</comment>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <comment>did you write this?</comment>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Not sure</source>
        <comment>did you write this?</comment>
        <translation>Nicht sicher</translation>
    </message>
    <message>
        <source>Checking…</source>
        <extracomment>Banner. %1 = how many DNS answers came so far, %2 = how many are needed</extracomment>
        <translation>Wird geprüft…</translation>
    </message>
    <message>
        <source>Checking… %1 of %2 DNS answers</source>
        <translation>Wird geprüft… %1 von %2 DNS-Antworten</translation>
    </message>
    <message>
        <source>The answer comes when everything has been looked up.</source>
        <translation>Die Antwort kommt, wenn alles nachgeschlagen ist.</translation>
    </message>
    <message>
        <source>This could not be read</source>
        <translation>Das war nicht lesbar</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>You stopped the check before the message was read.</source>
        <translation>Sie haben die Prüfung angehalten, bevor die Nachricht gelesen war.</translation>
    </message>
    <message>
        <source>You said that you wrote it.</source>
        <translation>Sie haben gesagt, dass Sie das geschrieben haben.</translation>
    </message>
    <message>
        <source>You said that you did not write it.</source>
        <translation>Sie haben gesagt, dass Sie das nicht geschrieben haben.</translation>
    </message>
    <message>
        <source>That is fine. Your sent mail may tell: Settings, page “Me”.</source>
        <translation>Das macht nichts. Vielleicht wissen es Ihre gesendeten Mails: Einstellungen, Seite „Ich“.</translation>
    </message>
    <message>
        <source>Did you write this?</source>
        <translation>Haben Sie das geschrieben?</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>Banner of a bounce. %1 = verdict sentence, %2 = how sure (&quot;very likely&quot;)</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Everything was checked, %1.</source>
        <extracomment>Banner, last line. %1 = when, &quot;today 14:32&quot;</extracomment>
        <translation>Alles wurde geprüft, %1.</translation>
    </message>
    <message>
        <source>The DNS answers are those of %1.</source>
        <extracomment>Banner of a replayed case, last line. %1 = date and time</extracomment>
        <translation>Die DNS-Antworten sind die von %1.</translation>
    </message>
    <message>
        <source>The message is %1 old.</source>
        <extracomment>Banner, last line. %1 = age, &quot;2 days&quot;</extracomment>
        <translation>Die Nachricht ist %1 alt.</translation>
    </message>
    <message>
        <source>The attached message</source>
        <translation>Die angehängte Nachricht</translation>
    </message>
    <message>
        <source>Attached message %1</source>
        <translation>Angehängte Nachricht %1</translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <translation>Noch nicht geprüft</translation>
    </message>
</context>
<context>
    <name>Term</name>
    <message>
        <source>A sender list (SPF) says in DNS which computers may send mail for a domain.</source>
        <translation>Eine Absenderliste (SPF) sagt im DNS, welche Computer für eine Domain Mail senden dürfen.</translation>
    </message>
    <message>
        <source>A seal (DKIM) is a signature of a domain under a message; its key stands in DNS.</source>
        <translation>Ein Siegel (DKIM) ist die Unterschrift einer Domain unter einer Nachricht; der Schlüssel dazu steht im DNS.</translation>
    </message>
    <message>
        <source>The owner of a domain sets a rule (DMARC) for mail that no seal or list of theirs fits.</source>
        <translation>Der Inhaber einer Domain gibt eine Regel (DMARC) vor für Mails, zu denen kein Siegel und keine Absenderliste von ihm passt.</translation>
    </message>
    <message>
        <source>A forwarder can note what it found before it changed a message, and seal that note (ARC).</source>
        <translation>Ein Weiterleiter kann vermerken, was er vorfand, bevor er eine Nachricht veränderte, und diesen Vermerk versiegeln (ARC).</translation>
    </message>
    <message>
        <source>A domain with a strict rule can publish a logo for its mail (BIMI).</source>
        <translation>Eine Domain mit strenger Regel kann ein Logo für ihre Mails veröffentlichen (BIMI).</translation>
    </message>
    <message>
        <source>Encryption (TLS) hides a message from others while it goes from one server to the next.</source>
        <translation>Verschlüsselung (TLS) verbirgt eine Nachricht vor anderen, während sie von einem Server zum nächsten geht.</translation>
    </message>
    <message>
        <source>DomainKeys came before DKIM; hardly any server still looks at it.</source>
        <translation>DomainKeys gab es vor DKIM; kaum ein Server sieht noch darauf.</translation>
    </message>
    <message>
        <source>Sender ID was an early way to use sender lists; nobody needs it now.</source>
        <translation>Sender ID war ein früher Versuch, Absenderlisten zu nutzen; heute braucht es niemand mehr.</translation>
    </message>
    <message>
        <source>DKIM2 is a draft of a seal that shows each step on the way.</source>
        <translation>DKIM2 ist der Entwurf eines Siegels, das jede Station unterwegs zeigt.</translation>
    </message>
    <message>
        <source>DNS is the phone book of the net; owners of domains also publish keys and rules there.</source>
        <translation>DNS ist das Telefonbuch des Internets; Inhaber von Domains veröffentlichen dort auch Schlüssel und Regeln.</translation>
    </message>
    <message>
        <source>Border</source>
        <translation>Grenze</translation>
    </message>
    <message>
        <source>The border is where your own servers took the message; all before it is only claimed.</source>
        <translation>Die Grenze ist dort, wo Ihre eigenen Server die Nachricht annahmen; alles davor ist nur behauptet.</translation>
    </message>
    <message>
        <source>Envelope</source>
        <translation>Umschlag</translation>
    </message>
    <message>
        <source>The envelope is what servers tell each other; its sender may differ from the one you see.</source>
        <translation>Der Umschlag ist das, was Server einander sagen; sein Absender kann ein anderer sein als der, den Sie sehen.</translation>
    </message>
    <message>
        <source>Bounce</source>
        <translation>Rückläufer</translation>
    </message>
    <message>
        <source>A bounce is a server’s note that a message could not be delivered.</source>
        <translation>Ein Rückläufer (Bounce) ist die Mitteilung eines Servers, dass eine Nachricht nicht zugestellt werden konnte.</translation>
    </message>
    <message>
        <source>A server can sign the return address of its mail; a true bounce comes back to that address.</source>
        <translation>Ein Server kann die Rücksendeadresse seiner Mails signieren; ein echter Rückläufer kommt an diese Adresse zurück.</translation>
    </message>
    <message>
        <source>Here {ip} is on the list of {domain}.</source>
        <translation>Hier steht {ip} auf der Liste von {domain}.</translation>
    </message>
    <message>
        <source>Here {ip} is not on the list of {domain}.</source>
        <translation>Hier steht {ip} nicht auf der Liste von {domain}.</translation>
    </message>
    <message>
        <source>Here the list of {domain} says neither yes nor no to {ip}.</source>
        <translation>Hier sagt die Liste von {domain} zu {ip} weder ja noch nein.</translation>
    </message>
    <message>
        <source>Here {domain} publishes no such list.</source>
        <translation>Hier veröffentlicht {domain} keine solche Liste.</translation>
    </message>
    <message>
        <source>Here the list of {domain} has a mistake and cannot be used.</source>
        <translation>Hier enthält die Liste von {domain} einen Fehler und ist nicht zu gebrauchen.</translation>
    </message>
    <message>
        <source>Here the list of {domain} could not be checked.</source>
        <translation>Hier ließ sich die Liste von {domain} nicht prüfen.</translation>
    </message>
    <message>
        <source>Here nobody sealed the message.</source>
        <translation>Hier hat niemand die Nachricht versiegelt.</translation>
    </message>
    <message numerus="yes">
        <source>Here {domain} sealed the text and %n header line(s), and all are as they were.</source>
        <translation>
            <numerusform>Hier hat {domain} den Text und %n Kopfzeile versiegelt, und alles ist, wie es war.</numerusform>
            <numerusform>Hier hat {domain} den Text und %n Kopfzeilen versiegelt, und alles ist, wie es war.</numerusform>
        </translation>
    </message>
    <message>
        <source>Here the seal names {domain}, but it does not fit the message as it is now.</source>
        <translation>Hier nennt das Siegel {domain}, aber es passt nicht zur Nachricht, wie sie jetzt ist.</translation>
    </message>
    <message>
        <source>Here the seal names {domain}; its key “{selector}” could not be looked up.</source>
        <translation>Hier nennt das Siegel {domain}; sein Schlüssel „{selector}“ ließ sich nicht nachschlagen.</translation>
    </message>
    <message>
        <source>Here the seal names {domain}, but it cannot be used.</source>
        <translation>Hier nennt das Siegel {domain}, aber es ist nicht zu gebrauchen.</translation>
    </message>
    <message>
        <source>Here a seal or the sender list fits {domain}, so its rule is met.</source>
        <translation>Hier passt ein Siegel oder die Absenderliste zu {domain}, also ist die Regel dort erfüllt.</translation>
    </message>
    <message>
        <source>Here neither fits {domain}, and its rule for that says “{policy}”.</source>
        <translation>Hier passt keines von beiden zu {domain}, und die Regel dort sagt für diesen Fall „{policy}“.</translation>
    </message>
    <message>
        <source>Here neither fits {domain}.</source>
        <translation>Hier passt keines von beiden zu {domain}.</translation>
    </message>
    <message>
        <source>Here {domain} publishes no such rule.</source>
        <translation>Hier veröffentlicht {domain} keine solche Regel.</translation>
    </message>
    <message>
        <source>Here the rule of {domain} could not be checked.</source>
        <translation>Hier ließ sich die Regel von {domain} nicht prüfen.</translation>
    </message>
    <message>
        <source>Here no forwarder vouches for the message.</source>
        <translation>Hier bürgt kein Weiterleiter für die Nachricht.</translation>
    </message>
    <message>
        <source>Here {sealer} vouches, and the chain of notes is whole.</source>
        <translation>Hier bürgt {sealer}, und die Kette der Vermerke ist unversehrt.</translation>
    </message>
    <message>
        <source>Here {sealer} vouches, but the chain of notes is broken.</source>
        <translation>Hier bürgt {sealer}, aber die Kette der Vermerke ist gebrochen.</translation>
    </message>
    <message>
        <source>Here the note of {sealer} could not be checked.</source>
        <translation>Hier ließ sich der Vermerk von {sealer} nicht prüfen.</translation>
    </message>
    <message>
        <source>Here your server {by} took the message encrypted.</source>
        <translation>Hier nahm Ihr Server {by} die Nachricht verschlüsselt an.</translation>
    </message>
    <message>
        <source>Here your server {by} noted no encryption.</source>
        <translation>Hier hat Ihr Server {by} keine Verschlüsselung vermerkt.</translation>
    </message>
    <message>
        <source>Here the logo of {domain} proves nothing by itself.</source>
        <translation>Hier beweist das Logo von {domain} für sich allein nichts.</translation>
    </message>
    <message>
        <source>Here it names {domain}, which proves nothing today.</source>
        <translation>Hier nennt es {domain}, und das beweist heute nichts.</translation>
    </message>
    <message>
        <source>Here {domain} sealed this step.</source>
        <translation>Hier hat {domain} diese Station versiegelt.</translation>
    </message>
    <message>
        <source>Here it looked at {domain}, which proves nothing today.</source>
        <translation>Hier wurde auf {domain} gesehen, und das beweist heute nichts.</translation>
    </message>
</context>
<context>
    <name>TextLabel</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
</context>
<context>
    <name>Times</name>
    <message>
        <source>today %1</source>
        <extracomment>%1 = time of day</extracomment>
        <translation>heute %1</translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <extracomment>%1 = time of day</extracomment>
        <translation>gestern %1</translation>
    </message>
    <message>
        <source>As written: %1
UTC: %2
Here: %3</source>
        <extracomment>Tooltip of a time in the path. %1 = time with the zone of the message, %2 = in UTC, %3 = on this computer</extracomment>
        <translation>Wie geschrieben: %1
UTC: %2
Hier: %3</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n Minute</numerusform>
            <numerusform>%n Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n Stunde</numerusform>
            <numerusform>%n Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n Jahr</numerusform>
            <numerusform>%n Jahre</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Value</name>
    <message>
        <source>the sender’s domain</source>
        <translation>[Domain des Absenders]</translation>
    </message>
    <message>
        <source>another domain</source>
        <translation>[andere Domain]</translation>
    </message>
    <message>
        <source>the sending computer</source>
        <translation>[sendender Computer]</translation>
    </message>
    <message>
        <source>not named</source>
        <translation>nicht genannt</translation>
    </message>
    <message>
        <source>refuse</source>
        <translation>ablehnen</translation>
    </message>
    <message>
        <source>another address</source>
        <translation>[andere Adresse]</translation>
    </message>
    <message>
        <source>someone you know</source>
        <translation>[jemand, den Sie kennen]</translation>
    </message>
    <message>
        <source>your own server</source>
        <translation>[Ihr eigener Server]</translation>
    </message>
    <message>
        <source>a forwarder</source>
        <translation>[ein Weiterleiter]</translation>
    </message>
    <message>
        <source>header</source>
        <translation>[Kopfzeile]</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>The exact cause is not known.</source>
        <translation>Die genaue Ursache ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Small faults of the copy were put right.</source>
        <translation>Kleine Fehler der Kopie wurden behoben.</translation>
    </message>
    <message>
        <source>Somebody changed this case file after it was saved.</source>
        <translation>Jemand hat diese Falldatei nach dem Speichern verändert.</translation>
    </message>
    <message>
        <source>a name not given</source>
        <translation>[Name nicht angegeben]</translation>
    </message>
    <message>
        <source>names not listed</source>
        <translation>Namen nicht aufgeführt</translation>
    </message>
    <message>
        <source>a server</source>
        <translation>[ein Server]</translation>
    </message>
    <message>
        <source>some time</source>
        <translation>einige Zeit</translation>
    </message>
    <message>
        <source>a small change</source>
        <translation>eine kleine Änderung</translation>
    </message>
    <message>
        <source>a limit on size</source>
        <translation>eine Größengrenze</translation>
    </message>
    <message>
        <source>a part of what you see</source>
        <translation>ein Teil dessen, was Sie sehen</translation>
    </message>
    <message>
        <source>two addresses</source>
        <translation>zwei Adressen</translation>
    </message>
    <message>
        <source>another place</source>
        <translation>[anderer Ort]</translation>
    </message>
    <message>
        <source>some server</source>
        <translation>[irgendein Server]</translation>
    </message>
    <message>
        <source>some</source>
        <translation>einige</translation>
    </message>
    <message>
        <source>one place</source>
        <translation>einer Stelle</translation>
    </message>
    <message>
        <source>several</source>
        <translation>mehrere</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>{number} s</source>
        <extracomment>Short for seconds, minutes, hours and days</extracomment>
        <translation>{number} s</translation>
    </message>
    <message>
        <source>{number} min</source>
        <translation>{number} min</translation>
    </message>
    <message>
        <source>{number} h</source>
        <translation>{number} h</translation>
    </message>
    <message>
        <source>{number} d</source>
        <translation>{number} Tg.</translation>
    </message>
</context>
<context>
    <name>Vendor</name>
    <message>
        <source>Where the sender wants notices of failure to go.</source>
        <translation>Wohin der Absender Fehlermeldungen haben möchte.</translation>
    </message>
    <message>
        <source>Whether it came from inside or outside the firm.</source>
        <translation>Ob sie von innerhalb oder außerhalb der Firma kam.</translation>
    </message>
    <message>
        <source>How the sender logged in, as a number.</source>
        <translation>Wie der Absender sich angemeldet hat, als Zahl.</translation>
    </message>
    <message>
        <source>What the filter found when it checked the sender.</source>
        <translation>Was der Filter fand, als er den Absender prüfte.</translation>
    </message>
    <message>
        <source>A mark: all lines below it came with the message.</source>
        <translation>Ein Kennzeichen: Alle Zeilen darunter kamen mit der Nachricht.</translation>
    </message>
    <message>
        <source>How much it looks like mass mail or phishing.</source>
        <translation>Wie sehr sie nach Massenmail oder Phishing aussieht.</translation>
    </message>
    <message>
        <source>A mark for mail to many people.</source>
        <translation>Ein Kennzeichen für Mail an viele Leute.</translation>
    </message>
    <message>
        <source>The number of a mass mailing.</source>
        <translation>Die Nummer einer Massensendung.</translation>
    </message>
    <message>
        <source>The mailing, the customer, the kind and the sending service.</source>
        <translation>Die Sendung, der Kunde, die Art und der Versanddienst.</translation>
    </message>
    <message>
        <source>The address of the computer where it was written.</source>
        <translation>Die Adresse des Computers, auf dem sie geschrieben wurde.</translation>
    </message>
    <message>
        <source>What Microsoft made of all checks of the sender together.</source>
        <translation>Was Microsoft aus allen Prüfungen des Absenders zusammen schließt.</translation>
    </message>
    <message>
        <source>Where to complain about this mailing.</source>
        <translation>Wo man sich über diese Sendung beschweren kann.</translation>
    </message>
    <message>
        <source>The address of the computer that handed it over.</source>
        <translation>Die Adresse des Computers, der sie übergeben hat.</translation>
    </message>
    <message>
        <source>When the talk began, and how many answers it has had.</source>
        <translation>Wann das Gespräch begann und wie viele Antworten es hatte.</translation>
    </message>
    <message>
        <source>How many header lines came with the message.</source>
        <translation>Wie viele Kopfzeilen mit der Nachricht kamen.</translation>
    </message>
    <message>
        <source>The customer of the sending service.</source>
        <translation>Der Kunde des Versanddienstes.</translation>
    </message>
    <message>
        <source>A number of the sending service for its customer.</source>
        <translation>Eine Nummer des Versanddienstes für seinen Kunden.</translation>
    </message>
    <message>
        <source>The server let it wait at first to keep spam out.</source>
        <translation>Der Server ließ sie anfangs warten, um Spam fernzuhalten.</translation>
    </message>
    <message>
        <source>Which folder it was put into, and why.</source>
        <translation>In welchen Ordner sie kam und warum.</translation>
    </message>
    <message>
        <source>Whether it was on its way in or out.</source>
        <translation>Ob sie hereinkam oder hinausging.</translation>
    </message>
    <message>
        <source>What the filter found for the rule of the domain owner.</source>
        <translation>Was der Filter zur Regel des Domain-Inhabers fand.</translation>
    </message>
    <message>
        <source>Which parts of the filter looked at it.</source>
        <translation>Welche Teile des Filters sie angesehen haben.</translation>
    </message>
    <message>
        <source>The sender that was given at the door.</source>
        <translation>Der Absender, der an der Tür genannt wurde.</translation>
    </message>
    <message>
        <source>A forwarder put its own sender on the envelope.</source>
        <translation>Ein Weiterleiter setzte seinen eigenen Absender auf den Umschlag.</translation>
    </message>
    <message>
        <source>What the filter did with it.</source>
        <translation>Was der Filter mit ihr machte.</translation>
    </message>
    <message>
        <source>The server on which the filter runs.</source>
        <translation>Der Server, auf dem der Filter läuft.</translation>
    </message>
    <message>
        <source>What the spam filter found.</source>
        <translation>Was der Spamfilter fand.</translation>
    </message>
    <message>
        <source>What the filter of another customer found.</source>
        <translation>Was der Filter eines anderen Kunden fand.</translation>
    </message>
    <message>
        <source>The rules of the filter that took hold.</source>
        <translation>Die Regeln des Filters, die griffen.</translation>
    </message>
    <message>
        <source>The spam points. More points speak for spam.</source>
        <translation>Die Spampunkte. Mehr Punkte sprechen für Spam.</translation>
    </message>
    <message>
        <source>The spam points as a row of signs.</source>
        <translation>Die Spampunkte als Reihe von Zeichen.</translation>
    </message>
    <message>
        <source>The spam points as a row of stars.</source>
        <translation>Die Spampunkte als Reihe von Sternen.</translation>
    </message>
    <message>
        <source>The spam points times ten.</source>
        <translation>Die Spampunkte mal zehn.</translation>
    </message>
    <message>
        <source>Whether the filter takes it for spam.</source>
        <translation>Ob der Filter sie für Spam hält.</translation>
    </message>
    <message>
        <source>The filter’s version and its server.</source>
        <translation>Die Version des Filters und sein Server.</translation>
    </message>
    <message>
        <source>The server of the firm that handed it to the service.</source>
        <translation>Der Server der Firma, der sie dem Dienst übergab.</translation>
    </message>
    <message>
        <source>Who had it sent on, and to whom.</source>
        <translation>Wer sie weiterschicken ließ, und an wen.</translation>
    </message>
    <message>
        <source>The address it was sent on to.</source>
        <translation>Die Adresse, an die sie weitergeschickt wurde.</translation>
    </message>
    <message>
        <source>Whether files hang on it.</source>
        <translation>Ob Dateien an ihr hängen.</translation>
    </message>
    <message>
        <source>A note passed between a firm’s own servers and the service.</source>
        <translation>Ein Vermerk zwischen den eigenen Servern einer Firma und dem Dienst.</translation>
    </message>
    <message>
        <source>Whether it looks like somebody else’s name or domain.</source>
        <translation>Ob sie nach dem Namen oder der Domain von jemand anderem aussieht.</translation>
    </message>
    <message>
        <source>A note of the service for its own use.</source>
        <translation>Ein Vermerk des Dienstes für den eigenen Gebrauch.</translation>
    </message>
    <message>
        <source>When the reader had last logged in.</source>
        <translation>Wann der Leser sich zuletzt angemeldet hatte.</translation>
    </message>
    <message>
        <source>How another customer’s filter rated it.</source>
        <translation>Wie der Filter eines anderen Kunden sie bewertet hat.</translation>
    </message>
    <message>
        <source>Where the list keeps its old messages.</source>
        <translation>Wo die Mailingliste ihre alten Nachrichten aufbewahrt.</translation>
    </message>
    <message>
        <source>Where the list gives help.</source>
        <translation>Wo die Mailingliste Hilfe gibt.</translation>
    </message>
    <message>
        <source>A mark of the list against loops.</source>
        <translation>Ein Kennzeichen der Mailingliste gegen Kreisläufe.</translation>
    </message>
    <message>
        <source>The name of the mailing list.</source>
        <translation>Der Name der Mailingliste.</translation>
    </message>
    <message>
        <source>Who runs the list.</source>
        <translation>Wer die Mailingliste betreibt.</translation>
    </message>
    <message>
        <source>Where to write to the list.</source>
        <translation>Wohin man der Mailingliste schreibt.</translation>
    </message>
    <message>
        <source>The program that runs the list.</source>
        <translation>Das Programm, das die Mailingliste betreibt.</translation>
    </message>
    <message>
        <source>The login that handed the message in.</source>
        <translation>Die Anmeldung, mit der die Nachricht eingeliefert wurde.</translation>
    </message>
    <message>
        <source>The program it was written with.</source>
        <translation>Das Programm, mit dem sie geschrieben wurde.</translation>
    </message>
    <message>
        <source>The server through which the author was logged in.</source>
        <translation>Der Server, über den der Verfasser angemeldet war.</translation>
    </message>
    <message>
        <source>Whether the scanner found a harmful file.</source>
        <translation>Ob der Scanner eine schädliche Datei fand.</translation>
    </message>
    <message>
        <source>The number of the message in that system.</source>
        <translation>Die Nummer der Nachricht in jenem System.</translation>
    </message>
    <message>
        <source>The sender lets readers leave with one click.</source>
        <translation>Der Absender lässt Leser sich mit einem Klick abmelden.</translation>
    </message>
    <message>
        <source>Coded data for complaints. Only its maker can read it.</source>
        <translation>Kodierte Daten für Beschwerden. Nur ihr Hersteller kann sie lesen.</translation>
    </message>
    <message>
        <source>A coded number for the customer. Only its maker can read it.</source>
        <translation>Eine kodierte Nummer für den Kunden. Nur ihr Hersteller kann sie lesen.</translation>
    </message>
    <message>
        <source>Coded data of the filter. Only its maker can read it.</source>
        <translation>Kodierte Daten des Filters. Nur ihr Hersteller kann sie lesen.</translation>
    </message>
    <message>
        <source>Coded data of the mail service. Only its maker can read it.</source>
        <translation>Kodierte Daten des Maildienstes. Nur ihr Hersteller kann sie lesen.</translation>
    </message>
    <message>
        <source>What the filter of the sending side thought of it.</source>
        <translation>Was der Filter der sendenden Seite von ihr hielt.</translation>
    </message>
    <message>
        <source>How much it looks like phishing.</source>
        <translation>Wie sehr sie nach Phishing aussieht.</translation>
    </message>
    <message>
        <source>How urgent the author calls it.</source>
        <translation>Wie dringend der Verfasser sie nennt.</translation>
    </message>
    <message>
        <source>The program or folder on the web server that sent it.</source>
        <translation>Das Programm oder der Ordner auf dem Webserver, von dem sie gesendet wurde.</translation>
    </message>
    <message>
        <source>A seal the service makes for itself.</source>
        <translation>Ein Siegel, das der Dienst für sich selbst macht.</translation>
    </message>
    <message>
        <source>The address that seems to have sent it last.</source>
        <translation>Die Adresse, die sie wohl zuletzt gesendet hat.</translation>
    </message>
    <message>
        <source>The number of the message on that server.</source>
        <translation>Die Nummer der Nachricht auf jenem Server.</translation>
    </message>
    <message>
        <source>Who got it, and through which address.</source>
        <translation>Wer sie bekam und über welche Adresse.</translation>
    </message>
    <message>
        <source>The steps of the path as the filter read them.</source>
        <translation>Die Stationen des Weges, wie der Filter sie las.</translation>
    </message>
    <message>
        <source>Results that an earlier server had noted.</source>
        <translation>Ergebnisse, die ein früherer Server vermerkt hatte.</translation>
    </message>
    <message>
        <source>A scanner looked for harmful files.</source>
        <translation>Ein Scanner hat nach schädlichen Dateien gesucht.</translation>
    </message>
    <message>
        <source>The spam filter looked at it.</source>
        <translation>Der Spamfilter hat sie angesehen.</translation>
    </message>
    <message>
        <source>The script on the web server that sent it.</source>
        <translation>Das Skript auf dem Webserver, das sie gesendet hat.</translation>
    </message>
    <message>
        <source>The result of an old check of the sender.</source>
        <translation>Das Ergebnis einer alten Prüfung des Absenders.</translation>
    </message>
    <message>
        <source>How well the sending computer is known, from –10 to +10.</source>
        <translation>Wie gut der sendende Computer angesehen ist, von –10 bis +10.</translation>
    </message>
    <message>
        <source>A user of that server chose the sender by hand.</source>
        <translation>Ein Benutzer jenes Servers hat den Absender von Hand gewählt.</translation>
    </message>
    <message>
        <source>The address from which the service sent it.</source>
        <translation>Die Adresse, von der der Dienst sie gesendet hat.</translation>
    </message>
    <message>
        <source>The group of servers that sent it.</source>
        <translation>Die Gruppe von Servern, die sie gesendet hat.</translation>
    </message>
    <message>
        <source>The day it went out, and from which address.</source>
        <translation>Der Tag, an dem sie hinausging, und von welcher Adresse.</translation>
    </message>
    <message>
        <source>The domain that sent it.</source>
        <translation>Die Domain, die sie gesendet hat.</translation>
    </message>
    <message>
        <source>The customer of the service that sent it.</source>
        <translation>Der Kunde des Dienstes, der sie gesendet hat.</translation>
    </message>
    <message>
        <source>How secret the author’s firm calls it.</source>
        <translation>Wie geheim die Firma des Verfassers sie nennt.</translation>
    </message>
    <message>
        <source>The server that decided whether it came from inside.</source>
        <translation>Der Server, der entschied, ob sie von innen kam.</translation>
    </message>
    <message>
        <source>How much it looks like spam, from –1 to 9.</source>
        <translation>Wie sehr sie nach Spam aussieht, von –1 bis 9.</translation>
    </message>
    <message>
        <source>How the text is locked in the mailbox.</source>
        <translation>Wie der Text im Postfach verschlossen ist.</translation>
    </message>
    <message>
        <source>Where to join the list.</source>
        <translation>Wo man der Mailingliste beitritt.</translation>
    </message>
    <message>
        <source>A note of the service about its customers.</source>
        <translation>Ein Vermerk des Dienstes über seine Kunden.</translation>
    </message>
    <message>
        <source>How long it took inside the service.</source>
        <translation>Wie lange es innerhalb des Dienstes dauerte.</translation>
    </message>
    <message>
        <source>How the line was locked on the way in.</source>
        <translation>Wie die Leitung beim Hereinkommen verschlüsselt war.</translation>
    </message>
    <message>
        <source>Where to leave the list.</source>
        <translation>Wo man die Mailingliste verlässt.</translation>
    </message>
    <message>
        <source>Where it came into the service.</source>
        <translation>Wo sie in den Dienst hineinkam.</translation>
    </message>
    <message>
        <source>Which account of a shared web server sent it.</source>
        <translation>Welches Konto eines gemeinsamen Webservers sie gesendet hat.</translation>
    </message>
    <message>
        <source>spam level</source>
        <translation>Spamstufe</translation>
    </message>
    <message>
        <source>phishing level</source>
        <translation>Phishingstufe</translation>
    </message>
    <message>
        <source>mass mail level</source>
        <translation>Massenmailstufe</translation>
    </message>
    <message>
        <source>address that handed it over</source>
        <translation>Adresse, die sie übergab</translation>
    </message>
    <message>
        <source>country of that address</source>
        <translation>Land dieser Adresse</translation>
    </message>
    <message>
        <source>language of the text</source>
        <translation>Sprache des Textes</translation>
    </message>
    <message>
        <source>kind of mail</source>
        <translation>Art der Mail</translation>
    </message>
    <message>
        <source>lists of addresses</source>
        <translation>Adresslisten</translation>
    </message>
    <message>
        <source>what the filter decided</source>
        <translation>was der Filter entschied</translation>
    </message>
    <message>
        <source>name that computer gave</source>
        <translation>Name, den jener Computer nannte</translation>
    </message>
    <message>
        <source>name of that address</source>
        <translation>Name jener Adresse</translation>
    </message>
    <message>
        <source>kind of danger</source>
        <translation>Art der Bedrohung</translation>
    </message>
    <message>
        <source>safety tip</source>
        <translation>Sicherheitstipp</translation>
    </message>
    <message>
        <source>rules that took hold, as numbers</source>
        <translation>Regeln, die griffen, als Zahlen</translation>
    </message>
    <message>
        <source>direction</source>
        <translation>Richtung</translation>
    </message>
    <message>
        <source>rule of the reader</source>
        <translation>Regel des Lesers</translation>
    </message>
    <message>
        <source>junk mail rule</source>
        <translation>Junk-Regel</translation>
    </message>
    <message>
        <source>folder it went to</source>
        <translation>Ordner, in den sie kam</translation>
    </message>
    <message>
        <source>rule that decided</source>
        <translation>Regel, die entschied</translation>
    </message>
    <message>
        <source>folder of that rule</source>
        <translation>Ordner dieser Regel</translation>
    </message>
    <message>
        <source>number of the customer</source>
        <translation>Nummer des Kunden</translation>
    </message>
    <message>
        <source>address of the customer’s server</source>
        <translation>Adresse des Servers des Kunden</translation>
    </message>
    <message>
        <source>name that server gave</source>
        <translation>Name, den jener Server nannte</translation>
    </message>
    <message>
        <source>all checks of the sender together</source>
        <translation>alle Prüfungen des Absenders zusammen</translation>
    </message>
    <message>
        <source>reason, as a number</source>
        <translation>Grund, als Zahl</translation>
    </message>
    <message>
        <source>what the rule of the domain owner led to</source>
        <translation>wozu die Regel des Domain-Inhabers führte</translation>
    </message>
    <message>
        <source>spam or not</source>
        <translation>Spam oder nicht</translation>
    </message>
    <message>
        <source>spam points</source>
        <translation>Spampunkte</translation>
    </message>
    <message>
        <source>points from which it is spam</source>
        <translation>Punkte, ab denen es Spam ist</translation>
    </message>
    <message>
        <source>rules that took hold</source>
        <translation>Regeln, die griffen</translation>
    </message>
    <message>
        <source>what the filter learnt from it</source>
        <translation>was der Filter daraus lernte</translation>
    </message>
    <message>
        <source>version of the filter</source>
        <translation>Version des Filters</translation>
    </message>
    <message>
        <source>rule that took hold, with its points</source>
        <translation>Regel, die griff, mit ihren Punkten</translation>
    </message>
    <message>
        <source>set of rules used</source>
        <translation>benutzter Satz von Regeln</translation>
    </message>
    <message>
        <source>spam points, 0 to 100</source>
        <translation>Spampunkte, 0 bis 100</translation>
    </message>
    <message>
        <source>phishing points</source>
        <translation>Phishingpunkte</translation>
    </message>
    <message>
        <source>mass mail points</source>
        <translation>Massenmailpunkte</translation>
    </message>
    <message>
        <source>points for adult content</source>
        <translation>Punkte für Inhalte nur für Erwachsene</translation>
    </message>
    <message>
        <source>points for harmful files</source>
        <translation>Punkte für schädliche Dateien</translation>
    </message>
    <message>
        <source>when the talk began</source>
        <translation>wann das Gespräch begann</translation>
    </message>
    <message>
        <source>answers so far</source>
        <translation>bisherige Antworten</translation>
    </message>
    <message>
        <source>name of the web server</source>
        <translation>Name des Webservers</translation>
    </message>
    <message>
        <source>domain it was sent to</source>
        <translation>Domain, an die sie ging</translation>
    </message>
    <message>
        <source>account numbers on that server</source>
        <translation>Kontonummern auf jenem Server</translation>
    </message>
    <message>
        <source>domain of the sender</source>
        <translation>Domain des Absenders</translation>
    </message>
    <message>
        <source>a scanner for harmful files</source>
        <translation>ein Scanner für schädliche Dateien</translation>
    </message>
    <message>
        <source>a mail program</source>
        <translation>ein Mailprogramm</translation>
    </message>
    <message>
        <source>a sending service</source>
        <translation>ein Versanddienst</translation>
    </message>
    <message>
        <source>a mail server</source>
        <translation>ein Mailserver</translation>
    </message>
    <message>
        <source>a hosting company</source>
        <translation>ein Webhoster</translation>
    </message>
    <message>
        <source>a mailing list</source>
        <translation>eine Mailingliste</translation>
    </message>
    <message>
        <source>a forwarder</source>
        <translation>ein Weiterleiter</translation>
    </message>
    <message>
        <source>a web mail page</source>
        <translation>eine Webmail-Seite</translation>
    </message>
    <message>
        <source>A note of a mail service ({name}).</source>
        <extracomment>{name} = a technical word in English</extracomment>
        <translation>Ein Vermerk eines Maildienstes ({name}).</translation>
    </message>
    <message>
        <source>It means: {name}.</source>
        <extracomment>{name} = a technical word in English</extracomment>
        <translation>Es bedeutet: {name}.</translation>
    </message>
    <message>
        <source>No document tells what this value means.</source>
        <translation>Kein Dokument sagt, was dieser Wert bedeutet.</translation>
    </message>
    <message>
        <source>No document tells what this part means.</source>
        <translation>Kein Dokument sagt, was dieser Teil bedeutet.</translation>
    </message>
    <message>
        <source>Your own side wrote this.</source>
        <translation>Das hat Ihre eigene Seite geschrieben.</translation>
    </message>
    <message>
        <source>It stands where any sender can write: a claim.</source>
        <translation>Es steht dort, wo jeder Absender schreiben kann: eine Behauptung.</translation>
    </message>
    <message>
        <source>The sending side wrote this: a claim.</source>
        <translation>Das hat die sendende Seite geschrieben: eine Behauptung.</translation>
    </message>
    <message>
        <source>The author’s program wrote this: a claim.</source>
        <translation>Das hat das Programm des Verfassers geschrieben: eine Behauptung.</translation>
    </message>
    <message>
        <source>Its maker does not explain it. We know it from mail of 1997 to 2026.</source>
        <translation>Der Hersteller erklärt es nicht. Wir kennen es aus Mails von 1997 bis 2026.</translation>
    </message>
    <message>
        <source>Source: {name}.</source>
        <extracomment>{name} = title and date of a document</extracomment>
        <translation>Quelle: {name}.</translation>
    </message>
    <message>
        <source>The filter let it wait.</source>
        <translation>Der Filter ließ sie warten.</translation>
    </message>
    <message>
        <source>The filter threw it away.</source>
        <translation>Der Filter warf sie weg.</translation>
    </message>
    <message>
        <source>The filter marked it as spam.</source>
        <translation>Der Filter kennzeichnete sie als Spam.</translation>
    </message>
    <message>
        <source>The filter let it pass.</source>
        <translation>Der Filter ließ sie durch.</translation>
    </message>
    <message>
        <source>The filter held it back.</source>
        <translation>Der Filter hielt sie zurück.</translation>
    </message>
    <message>
        <source>The filter turned it away.</source>
        <translation>Der Filter wies sie ab.</translation>
    </message>
    <message>
        <source>It came from outside, without a login.</source>
        <translation>Sie kam von außen, ohne Anmeldung.</translation>
    </message>
    <message>
        <source>It came from inside the firm.</source>
        <translation>Sie kam aus der Firma selbst.</translation>
    </message>
    <message>
        <source>It came from outside, over a known link.</source>
        <translation>Sie kam von außen, über eine bekannte Verbindung.</translation>
    </message>
    <message>
        <source>It came from a partner firm, over a known link.</source>
        <translation>Sie kam von einer Partnerfirma, über eine bekannte Verbindung.</translation>
    </message>
    <message>
        <source>A program answered, not a person.</source>
        <translation>Geantwortet hat ein Programm, kein Mensch.</translation>
    </message>
    <message>
        <source>Mass mail about which few readers complain.</source>
        <translation>Massenmail, über die sich wenige Leser beschweren.</translation>
    </message>
    <message>
        <source>Mass mail about which many readers complain.</source>
        <translation>Massenmail, über die sich viele Leser beschweren.</translation>
    </message>
    <message>
        <source>Mass mail about which some readers complain.</source>
        <translation>Massenmail, über die sich manche Leser beschweren.</translation>
    </message>
    <message>
        <source>The sender does not send mass mail.</source>
        <translation>Der Absender sendet keine Massenmail.</translation>
    </message>
    <message>
        <source>It is mass mail.</source>
        <translation>Es ist Massenmail.</translation>
    </message>
    <message>
        <source>A file of a forbidden kind hangs on it.</source>
        <translation>Eine Datei verbotener Art hängt daran.</translation>
    </message>
    <message>
        <source>It plays a well-known firm.</source>
        <translation>Sie gibt sich als bekannte Firma aus.</translation>
    </message>
    <message>
        <source>The filter is sure that it is phishing.</source>
        <translation>Der Filter ist sicher, dass es Phishing ist.</translation>
    </message>
    <message>
        <source>The filter is sure that it is spam.</source>
        <translation>Der Filter ist sicher, dass es Spam ist.</translation>
    </message>
    <message>
        <source>It plays somebody the reader knows.</source>
        <translation>Sie gibt sich als jemand aus, den der Leser kennt.</translation>
    </message>
    <message>
        <source>A harmful file hangs on it.</source>
        <translation>Eine schädliche Datei hängt daran.</translation>
    </message>
    <message>
        <source>Its domain looks like another one.</source>
        <translation>Ihre Domain sieht aus wie eine andere.</translation>
    </message>
    <message>
        <source>It carries a harmful program.</source>
        <translation>Sie trägt ein schädliches Programm.</translation>
    </message>
    <message>
        <source>The filter found no danger.</source>
        <translation>Der Filter fand keine Bedrohung.</translation>
    </message>
    <message>
        <source>It is spam on its way out.</source>
        <translation>Es ist Spam auf dem Weg hinaus.</translation>
    </message>
    <message>
        <source>It is phishing.</source>
        <translation>Es ist Phishing.</translation>
    </message>
    <message>
        <source>It is spam.</source>
        <translation>Es ist Spam.</translation>
    </message>
    <message>
        <source>Its sender is made up.</source>
        <translation>Ihr Absender ist erfunden.</translation>
    </message>
    <message>
        <source>Its sender is made up and looks like your own firm.</source>
        <translation>Ihr Absender ist erfunden und sieht aus wie Ihre eigene Firma.</translation>
    </message>
    <message>
        <source>It plays a person of the firm.</source>
        <translation>Sie gibt sich als eine Person aus der Firma aus.</translation>
    </message>
    <message>
        <source>It never left the service.</source>
        <translation>Sie hat den Dienst nie verlassen.</translation>
    </message>
    <message>
        <source>A setting let it pass without this check.</source>
        <translation>Eine Einstellung ließ sie ohne diese Prüfung durch.</translation>
    </message>
    <message>
        <source>The domain owner’s own rule says that it is not real.</source>
        <translation>Nach der eigenen Regel des Domain-Inhabers ist sie nicht echt.</translation>
    </message>
    <message>
        <source>The checks failed. The domain has no strict rule.</source>
        <translation>Die Prüfungen schlugen fehl. Die Domain hat keine strenge Regel.</translation>
    </message>
    <message>
        <source>This check was not made.</source>
        <translation>Diese Prüfung wurde nicht gemacht.</translation>
    </message>
    <message>
        <source>It uses your own domain, and the checks failed.</source>
        <translation>Sie benutzt Ihre eigene Domain, und die Prüfungen schlugen fehl.</translation>
    </message>
    <message>
        <source>It seems to use your own domain falsely.</source>
        <translation>Sie benutzt Ihre eigene Domain anscheinend zu Unrecht.</translation>
    </message>
    <message>
        <source>Your firm forbids this pair of sender and server.</source>
        <translation>Ihre Firma verbietet dieses Paar aus Absender und Server.</translation>
    </message>
    <message>
        <source>The checks were passed.</source>
        <translation>Die Prüfungen wurden bestanden.</translation>
    </message>
    <message>
        <source>The checks were passed, but only just.</source>
        <translation>Die Prüfungen wurden bestanden, aber nur knapp.</translation>
    </message>
    <message>
        <source>Microsoft does not believe the sender.</source>
        <translation>Microsoft glaubt dem Absender nicht.</translation>
    </message>
    <message>
        <source>Microsoft could not tell.</source>
        <translation>Für Microsoft war es unklar.</translation>
    </message>
    <message>
        <source>Microsoft believes the sender.</source>
        <translation>Microsoft glaubt dem Absender.</translation>
    </message>
    <message>
        <source>Microsoft half believes the sender.</source>
        <translation>Microsoft glaubt dem Absender halb.</translation>
    </message>
    <message>
        <source>It went to the inbox.</source>
        <translation>Sie kam in den Posteingang.</translation>
    </message>
    <message>
        <source>It went to the junk folder.</source>
        <translation>Sie kam in den Junk-Ordner.</translation>
    </message>
    <message>
        <source>A rule put it into another folder.</source>
        <translation>Eine Regel legte sie in einen anderen Ordner.</translation>
    </message>
    <message>
        <source>It came in.</source>
        <translation>Sie kam herein.</translation>
    </message>
    <message>
        <source>It stayed inside.</source>
        <translation>Sie blieb im Haus.</translation>
    </message>
    <message>
        <source>It went out.</source>
        <translation>Sie ging hinaus.</translation>
    </message>
    <message>
        <source>The rule of the domain owner led to nothing.</source>
        <translation>Die Regel des Domain-Inhabers führte zu nichts.</translation>
    </message>
    <message>
        <source>The rule of the domain owner sent it to junk.</source>
        <translation>Die Regel des Domain-Inhabers schickte sie in den Junk-Ordner.</translation>
    </message>
    <message>
        <source>The rule of the domain owner asked to turn it away.</source>
        <translation>Die Regel des Domain-Inhabers bat darum, sie abzuweisen.</translation>
    </message>
    <message>
        <source>The domain owner asked to turn it away. The service only marked it.</source>
        <translation>Der Domain-Inhaber bat darum, sie abzuweisen. Der Dienst hat sie nur gekennzeichnet.</translation>
    </message>
    <message>
        <source>The rule of the domain owner spares part of the mail. This one was spared.</source>
        <translation>Die Regel des Domain-Inhabers verschont einen Teil der Mails. Diese wurde verschont.</translation>
    </message>
    <message>
        <source>It came in from outside.</source>
        <translation>Sie kam von außen herein.</translation>
    </message>
    <message>
        <source>It came from the firm’s own servers.</source>
        <translation>Sie kam von den eigenen Servern der Firma.</translation>
    </message>
    <message>
        <source>It was sent by a customer of the service.</source>
        <translation>Ein Kunde des Dienstes hat sie gesendet.</translation>
    </message>
    <message>
        <source>The filter took it as a sample of good mail.</source>
        <translation>Der Filter nahm sie als Muster für gute Mail.</translation>
    </message>
    <message>
        <source>The filter learnt nothing from it.</source>
        <translation>Der Filter lernte nichts daraus.</translation>
    </message>
    <message>
        <source>The filter took it as a sample of spam.</source>
        <translation>Der Filter nahm sie als Muster für Spam.</translation>
    </message>
    <message>
        <source>The filter takes it for an advert.</source>
        <translation>Der Filter hält sie für Werbung.</translation>
    </message>
    <message>
        <source>The filter does not take it for spam.</source>
        <translation>Der Filter hält sie nicht für Spam.</translation>
    </message>
    <message>
        <source>The sending side did not take it for spam.</source>
        <translation>Die sendende Seite hielt sie nicht für Spam.</translation>
    </message>
    <message>
        <source>The filter takes it for spam, but is not sure.</source>
        <translation>Der Filter hält sie für Spam, ist aber nicht sicher.</translation>
    </message>
    <message>
        <source>The filter found a harmful file.</source>
        <translation>Der Filter fand eine schädliche Datei.</translation>
    </message>
    <message>
        <source>The filter thinks that it may be spam.</source>
        <translation>Der Filter meint, dass es Spam sein kann.</translation>
    </message>
    <message>
        <source>The filter takes it for phishing.</source>
        <translation>Der Filter hält sie für Phishing.</translation>
    </message>
    <message>
        <source>The filter takes it for spam.</source>
        <translation>Der Filter hält sie für Spam.</translation>
    </message>
    <message>
        <source>The sending side itself took it for spam.</source>
        <translation>Die sendende Seite selbst hielt sie für Spam.</translation>
    </message>
    <message>
        <source>The address is on a list that lets mail pass.</source>
        <translation>Die Adresse steht auf einer Liste, die Mails durchlässt.</translation>
    </message>
    <message>
        <source>The address is on no list.</source>
        <translation>Die Adresse steht auf keiner Liste.</translation>
    </message>
    <message>
        <source>The junk rule of the mailbox took hold.</source>
        <translation>Die Junk-Regel des Postfachs griff.</translation>
    </message>
    <message>
        <source>The junk rule of the mailbox did not take hold.</source>
        <translation>Die Junk-Regel des Postfachs griff nicht.</translation>
    </message>
    <message>
        <source>It came through a mailing list.</source>
        <translation>Sie kam über eine Mailingliste.</translation>
    </message>
    <message>
        <source>The scanner found no harmful file.</source>
        <translation>Der Scanner fand keine schädliche Datei.</translation>
    </message>
    <message>
        <source>It does not look like phishing.</source>
        <translation>Sie sieht nicht nach Phishing aus.</translation>
    </message>
    <message>
        <source>It may be phishing.</source>
        <translation>Es kann Phishing sein.</translation>
    </message>
    <message>
        <source>The author calls it urgent.</source>
        <translation>Der Verfasser nennt sie dringend.</translation>
    </message>
    <message>
        <source>The author calls it not urgent.</source>
        <translation>Der Verfasser nennt sie nicht dringend.</translation>
    </message>
    <message>
        <source>It is not marked as urgent.</source>
        <translation>Sie ist nicht als dringend gekennzeichnet.</translation>
    </message>
    <message>
        <source>That computer is known for spam.</source>
        <translation>Jener Computer ist für Spam bekannt.</translation>
    </message>
    <message>
        <source>That computer has sent some spam.</source>
        <translation>Jener Computer hat schon etwas Spam gesendet.</translation>
    </message>
    <message>
        <source>That computer is known for good mail.</source>
        <translation>Jener Computer ist für gute Mails bekannt.</translation>
    </message>
    <message>
        <source>Neither good nor bad is known.</source>
        <translation>Weder Gutes noch Schlechtes ist bekannt.</translation>
    </message>
    <message>
        <source>Nothing is known about that computer.</source>
        <translation>Über jenen Computer ist nichts bekannt.</translation>
    </message>
    <message>
        <source>A little like spam, but let through.</source>
        <translation>Ein wenig wie Spam, aber durchgelassen.</translation>
    </message>
    <message>
        <source>It does not look like spam.</source>
        <translation>Sie sieht nicht nach Spam aus.</translation>
    </message>
    <message>
        <source>A setting let it pass without the spam filter.</source>
        <translation>Eine Einstellung ließ sie ohne den Spamfilter durch.</translation>
    </message>
    <message>
        <source>The old check failed.</source>
        <translation>Die alte Prüfung schlug fehl.</translation>
    </message>
    <message>
        <source>The domain says nothing for the old check.</source>
        <translation>Die Domain sagt zur alten Prüfung nichts.</translation>
    </message>
    <message>
        <source>The old check was passed.</source>
        <translation>Die alte Prüfung wurde bestanden.</translation>
    </message>
    <message>
        <source>Warning: the domain looks like another one.</source>
        <translation>Warnung: Die Domain sieht aus wie eine andere.</translation>
    </message>
    <message>
        <source>Tip: this sender seldom writes to the reader.</source>
        <translation>Tipp: Dieser Absender schreibt dem Leser selten.</translation>
    </message>
    <message>
        <source>Warning: the name looks like that of a known person.</source>
        <translation>Warnung: Der Name sieht aus wie der einer bekannten Person.</translation>
    </message>
    <message>
        <source>The filter found no spam.</source>
        <translation>Der Filter fand keinen Spam.</translation>
    </message>
    <message>
        <source>A rule had called it good before the filter looked.</source>
        <translation>Eine Regel hatte sie schon gut genannt, bevor der Filter sie ansah.</translation>
    </message>
    <message>
        <source>The filter let it pass: mail inside the firm.</source>
        <translation>Der Filter ließ sie durch: Mail innerhalb der Firma.</translation>
    </message>
    <message>
        <source>It was held back and then let go.</source>
        <translation>Sie wurde zurückgehalten und dann freigegeben.</translation>
    </message>
    <message>
        <source>The firm’s list lets this sender pass.</source>
        <translation>Die Liste der Firma lässt diesen Absender durch.</translation>
    </message>
    <message>
        <source>The firm’s list bans this sender.</source>
        <translation>Die Liste der Firma sperrt diesen Absender.</translation>
    </message>
    <message>
        <source>The reader had banned this sender.</source>
        <translation>Der Leser hatte diesen Absender gesperrt.</translation>
    </message>
    <message>
        <source>The reader’s own list lets this sender pass.</source>
        <translation>Die eigene Liste des Lesers lässt diesen Absender durch.</translation>
    </message>
    <message>
        <source>A rule had called it spam before the filter looked.</source>
        <translation>Eine Regel hatte sie schon Spam genannt, bevor der Filter sie ansah.</translation>
    </message>
    <message>
        <source>No rule of the reader took hold.</source>
        <translation>Keine Regel des Lesers griff.</translation>
    </message>
    <message>
        <source>A rule of the reader took hold.</source>
        <translation>Eine Regel des Lesers griff.</translation>
    </message>
</context>
<context>
    <name>VendorPartsModel</name>
    <message>
        <source>%1 – %2</source>
        <extracomment>Part of a header field. %1 = as written (&quot;SCL&quot;), %2 = what it is (&quot;spam level&quot;)</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Teil</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Bedeutung</translation>
    </message>
</context>
<context>
    <name>VendorView</name>
    <message>
        <source>What the chosen header line means</source>
        <translation>Was die gewählte Kopfzeile bedeutet</translation>
    </message>
    <message>
        <source>Parts of the chosen header line</source>
        <translation>Teile der gewählten Kopfzeile</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A header line. %1 = who makes such lines (&quot;Microsoft&quot;), %2 = a sentence: what the line is for</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
</TS>
