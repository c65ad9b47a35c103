<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en_GB">
<context>
    <name>CommandLine</name>
    <message numerus="yes">
        <source>%1 of %n incident(s)</source>
        <translation>
            <numerusform>%1 of %n incident</numerusform>
            <numerusform>%1 of %n incidents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Waiting for the sign-in, at most %n minute(s)</source>
        <translation>
            <numerusform>Waiting for the sign-in, at most %n minute</numerusform>
            <numerusform>Waiting for the sign-in, at most %n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GraphText</name>
    <message numerus="yes">
        <source>%n alert(s)</source>
        <translation>
            <numerusform>%n alert</numerusform>
            <numerusform>%n alerts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n device(s)</source>
        <translation>
            <numerusform>%n device</numerusform>
            <numerusform>%n devices</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n user(s)</source>
        <translation>
            <numerusform>%n user</numerusform>
            <numerusform>%n users</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mailbox(es)</source>
        <translation>
            <numerusform>%n mailbox</numerusform>
            <numerusform>%n mailboxes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n application(s)</source>
        <translation>
            <numerusform>%n application</numerusform>
            <numerusform>%n applications</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n group(s)</source>
        <translation>
            <numerusform>%n group</numerusform>
            <numerusform>%n groups</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n resource(s)</source>
        <translation>
            <numerusform>%n resource</numerusform>
            <numerusform>%n resources</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n process(es)</source>
        <translation>
            <numerusform>%n process</numerusform>
            <numerusform>%n processes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n registry value(s)</source>
        <translation>
            <numerusform>%n registry value</numerusform>
            <numerusform>%n registry values</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n address(es)</source>
        <translation>
            <numerusform>%n address</numerusform>
            <numerusform>%n addresses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n URL(s)</source>
        <translation>
            <numerusform>%n URL</numerusform>
            <numerusform>%n URLs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s)</source>
        <translation>
            <numerusform>%n message</numerusform>
            <numerusform>%n messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other thing(s)</source>
        <translation>
            <numerusform>%n other thing</numerusform>
            <numerusform>%n other things</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>IncidentText</name>
    <message numerus="yes">
        <source>%Ln alert(s)</source>
        <translation>
            <numerusform>%Ln alert</numerusform>
            <numerusform>%Ln alerts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OddityText</name>
    <message numerus="yes">
        <source>%Ln field(s) are new in the API: %1, …</source>
        <translation>
            <numerusform>%Ln field is new in the API: %1, …</numerusform>
            <numerusform>%Ln fields are new in the API: %1, …</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln field(s) are new in the API: %1.</source>
        <translation>
            <numerusform>%Ln field is new in the API: %1.</numerusform>
            <numerusform>%Ln fields are new in the API: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln alert(s) are resolved while the incident is not.</source>
        <translation>
            <numerusform>%Ln alert is resolved while the incident is not.</numerusform>
            <numerusform>%Ln alerts are resolved while the incident is not.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln alert(s) are open while the incident is resolved.</source>
        <translation>
            <numerusform>%Ln alert is open while the incident is resolved.</numerusform>
            <numerusform>%Ln alerts are open while the incident is resolved.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln investigation(s) wait for approval while the incident is resolved.</source>
        <translation>
            <numerusform>%Ln investigation waits for approval while the incident is resolved.</numerusform>
            <numerusform>%Ln investigations wait for approval while the incident is resolved.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln alert(s) are more severe than the incident: it is %1, the worst of them %2.</source>
        <translation>
            <numerusform>%Ln alert is more severe than the incident: it is %1, the alert %2.</numerusform>
            <numerusform>%Ln alerts are more severe than the incident: it is %1, the worst of them %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln alert(s) say that they belong to another incident.</source>
        <translation>
            <numerusform>%Ln alert says that it belongs to another incident.</numerusform>
            <numerusform>%Ln alerts say that they belong to another incident.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln alert(s) end before they begin.</source>
        <translation>
            <numerusform>%Ln alert ends before it begins.</numerusform>
            <numerusform>%Ln alerts end before they begin.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) share an account name with another but not the security identifier.</source>
        <translation>
            <numerusform>%Ln user shares an account name with another but not the security identifier.</numerusform>
            <numerusform>%Ln users share an account name with another but not the security identifier.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s) in the answer are not what the API promises.</source>
        <translation>
            <numerusform>%Ln value in the answer is not what the API promises.</numerusform>
            <numerusform>%Ln values in the answer are not what the API promises.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SamenessText</name>
    <message numerus="yes">
        <source>%n device(s)</source>
        <translation>
            <numerusform>%n device</numerusform>
            <numerusform>%n devices</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n user(s)</source>
        <translation>
            <numerusform>%n user</numerusform>
            <numerusform>%n users</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mailbox(es)</source>
        <translation>
            <numerusform>%n mailbox</numerusform>
            <numerusform>%n mailboxes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n address(es)</source>
        <translation>
            <numerusform>%n address</numerusform>
            <numerusform>%n addresses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s)</source>
        <translation>
            <numerusform>%n message</numerusform>
            <numerusform>%n messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sender(s)</source>
        <translation>
            <numerusform>%n sender</numerusform>
            <numerusform>%n senders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n command line(s)</source>
        <translation>
            <numerusform>%n command line</numerusform>
            <numerusform>%n command lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n registry value(s)</source>
        <translation>
            <numerusform>%n registry value</numerusform>
            <numerusform>%n registry values</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n application(s)</source>
        <translation>
            <numerusform>%n application</numerusform>
            <numerusform>%n applications</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StoryText</name>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln more</numerusform>
            <numerusform>%Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the device(s) %1</source>
        <translation>
            <numerusform>the device %1</numerusform>
            <numerusform>the devices %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the user(s) %1</source>
        <translation>
            <numerusform>the user %1</numerusform>
            <numerusform>the users %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the mailbox(es) %1</source>
        <translation>
            <numerusform>the mailbox %1</numerusform>
            <numerusform>the mailboxes %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the application(s) %1</source>
        <translation>
            <numerusform>the application %1</numerusform>
            <numerusform>the applications %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the group(s) %1</source>
        <translation>
            <numerusform>the group %1</numerusform>
            <numerusform>the groups %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the resource(s) %1</source>
        <translation>
            <numerusform>the resource %1</numerusform>
            <numerusform>the resources %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>When the %Ln alert(s) were raised is not told.</source>
        <translation>
            <numerusform>When the only alert was raised is not told.</numerusform>
            <numerusform>When the %Ln alerts were raised is not told.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 raised the first of %Ln alerts at %2, %3 later, and the last came at %4.</source>
        <translation>
            <numerusform>%1 raised the first of %Ln alerts at %2, %3 later, and the last came at %4.</numerusform>
            <numerusform>%1 raised the first of %Ln alerts at %2, %3 later, and the last came at %4.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 raised the first of %Ln alerts at %2, and the last came at %3.</source>
        <translation>
            <numerusform>%1 raised the first of %Ln alerts at %2, and the last came at %3.</numerusform>
            <numerusform>%1 raised the first of %Ln alerts at %2, and the last came at %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the file(s) %1</source>
        <translation>
            <numerusform>the file %1</numerusform>
            <numerusform>the files %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the address(es) %1</source>
        <translation>
            <numerusform>the address %1</numerusform>
            <numerusform>the addresses %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the message(s) %1</source>
        <translation>
            <numerusform>the message %1</numerusform>
            <numerusform>the messages %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pieces of evidence are malicious or suspicious; dealt with so far: %1.</source>
        <translation>
            <numerusform>%Ln pieces of evidence are malicious or suspicious; dealt with so far: %1.</numerusform>
            <numerusform>%Ln pieces of evidence are malicious or suspicious; dealt with so far: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The malicious or suspicious evidence includes %1; dealt with so far: %2 of %Ln pieces.</source>
        <translation>
            <numerusform>The malicious or suspicious evidence includes %1; dealt with so far: %2 of %Ln pieces.</numerusform>
            <numerusform>The malicious or suspicious evidence includes %1; dealt with so far: %2 of %Ln pieces.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>None of the %Ln piece(s) of evidence is malicious or suspicious.</source>
        <translation>
            <numerusform>The only piece of evidence is neither malicious nor suspicious.</numerusform>
            <numerusform>None of the %Ln pieces of evidence is malicious or suspicious.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The answer gives no verdict on its %Ln piece(s) of evidence.</source>
        <translation>
            <numerusform>The answer gives no verdict on its only piece of evidence.</numerusform>
            <numerusform>The answer gives no verdict on its %Ln pieces of evidence.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SummaryText</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>utkik::AttackModel</name>
    <message numerus="yes">
        <source>%1: %Ln alert(s)</source>
        <translation>
            <numerusform>%1: %Ln alert</numerusform>
            <numerusform>%1: %Ln alerts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln alert(s)</source>
        <translation>
            <numerusform>%Ln alert</numerusform>
            <numerusform>%Ln alerts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>utkik::AttackView</name>
    <message numerus="yes">
        <source>%Ln technique(s)</source>
        <translation>
            <numerusform>%Ln technique</numerusform>
            <numerusform>%Ln techniques</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln alert(s) name no technique</source>
        <translation>
            <numerusform>%Ln alert names no technique</numerusform>
            <numerusform>%Ln alerts name no technique</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>utkik::CommandPane</name>
    <message numerus="yes">
        <source>… and %n more character(s)</source>
        <translation>
            <numerusform>… and %n more character</numerusform>
            <numerusform>… and %n more characters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>utkik::DesktopProgram</name>
    <message numerus="yes">
        <source>%n tenant(s) imported.</source>
        <translation>
            <numerusform>%n tenant imported.</numerusform>
            <numerusform>%n tenants imported.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>utkik::Diagnosis</name>
    <message numerus="yes">
        <source>This computer&apos;s clock is %n minute(s) fast. Set it right: sign-ins depend on it.</source>
        <translation>
            <numerusform>This computer&apos;s clock is %n minute fast. Set it right: sign-ins depend on it.</numerusform>
            <numerusform>This computer&apos;s clock is %n minutes fast. Set it right: sign-ins depend on it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This computer&apos;s clock is %n minute(s) slow. Set it right: sign-ins depend on it.</source>
        <translation>
            <numerusform>This computer&apos;s clock is %n minute slow. Set it right: sign-ins depend on it.</numerusform>
            <numerusform>This computer&apos;s clock is %n minutes slow. Set it right: sign-ins depend on it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>utkik::DropTarget</name>
    <message numerus="yes">
        <source>Drop to read %n file(s)</source>
        <translation>
            <numerusform>Drop to read %n file</numerusform>
            <numerusform>Drop to read %n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Drop to look up %n incident(s)</source>
        <translation>
            <numerusform>Drop to look up %n incident</numerusform>
            <numerusform>Drop to look up %n incidents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open already</source>
        <translation>
            <numerusform>%n open already</numerusform>
            <numerusform>%n open already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Drop to choose among %n number(s) that may be incident IDs</source>
        <translation>
            <numerusform>Drop to choose %n number that may be an incident ID</numerusform>
            <numerusform>Drop to choose among %n numbers that may be incident IDs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>utkik::FindPanel</name>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n found</numerusform>
            <numerusform>%n found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>utkik::GraphCanvas</name>
    <message numerus="yes">
        <source>%1. %n link(s).</source>
        <translation>
            <numerusform>%1. %n link.</numerusform>
            <numerusform>%1. %n links.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %n alert(s)</source>
        <translation>
            <numerusform>In %n alert</numerusform>
            <numerusform>In %n alerts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n more link(s).</source>
        <translation>
            <numerusform>And %n more link.</numerusform>
            <numerusform>And %n more links.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>utkik::GraphOutline</name>
    <message numerus="yes">
        <source>And %n more link(s).</source>
        <translation>
            <numerusform>And %n more link.</numerusform>
            <numerusform>And %n more links.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>utkik::GraphView</name>
    <message numerus="yes">
        <source>%n thing(s)</source>
        <translation>
            <numerusform>%n thing</numerusform>
            <numerusform>%n things</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>utkik::GroupTreeModel</name>
    <message numerus="yes">
        <source>%1, %n row(s)</source>
        <translation>
            <numerusform>%1, %n row</numerusform>
            <numerusform>%1, %n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>utkik::HeaderFacts</name>
    <message numerus="yes">
        <source>%Ln device(s)</source>
        <translation>
            <numerusform>%Ln device</numerusform>
            <numerusform>%Ln devices</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s)</source>
        <translation>
            <numerusform>%Ln user</numerusform>
            <numerusform>%Ln users</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln mailbox(es)</source>
        <translation>
            <numerusform>%Ln mailbox</numerusform>
            <numerusform>%Ln mailboxes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>utkik::IncidentOutput</name>
    <message numerus="yes">
        <source>%n ID(s) copied.</source>
        <translation>
            <numerusform>%n ID copied.</numerusform>
            <numerusform>%n IDs copied.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) copied.</source>
        <translation>
            <numerusform>%n link copied.</numerusform>
            <numerusform>%n links copied.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) copied as Markdown.</source>
        <translation>
            <numerusform>%n link copied as Markdown.</numerusform>
            <numerusform>%n links copied as Markdown.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>utkik::IncidentPage</name>
    <message numerus="yes">
        <source>± %n minute(s)</source>
        <translation>
            <numerusform>± %n minute</numerusform>
            <numerusform>± %n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>utkik::Inspector</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Also in %n other open incident(s)</source>
        <translation>
            <numerusform>Also in %n other open incident</numerusform>
            <numerusform>Also in %n other open incidents</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>utkik::IntakeSheet</name>
    <message numerus="yes">
        <source>%n incident(s) found</source>
        <translation>
            <numerusform>%n incident found</numerusform>
            <numerusform>%n incidents found</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n incident(s) in %1</source>
        <translation>
            <numerusform>%n incident in %1</numerusform>
            <numerusform>%n incidents in %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them are open already.</source>
        <translation>
            <numerusform>%n of them is open already.</numerusform>
            <numerusform>%n of them are open already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Look up %n</source>
        <translation>
            <numerusform>Look up %n</numerusform>
            <numerusform>Look up %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Under the quota this takes about %n second(s).</source>
        <translation>
            <numerusform>Under the quota this takes about %n second.</numerusform>
            <numerusform>Under the quota this takes about %n seconds.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Under the quota this takes about %n minute(s).</source>
        <translation>
            <numerusform>Under the quota this takes about %n minute.</numerusform>
            <numerusform>Under the quota this takes about %n minutes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) that may be incident IDs</source>
        <translation>
            <numerusform>%n number that may be an incident ID</numerusform>
            <numerusform>%n numbers that may be incident IDs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>utkik::JsonTreeModel</name>
    <message numerus="yes">
        <source>%n field(s)</source>
        <translation>
            <numerusform>%n field</numerusform>
            <numerusform>%n fields</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n item</numerusform>
            <numerusform>%n items</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>utkik::JsonView</name>
    <message numerus="yes">
        <source>… and %n more byte(s)</source>
        <translation>
            <numerusform>… and %n more byte</numerusform>
            <numerusform>… and %n more bytes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>utkik::ListEditing</name>
    <message numerus="yes">
        <source>remove %n incident(s)</source>
        <translation>
            <numerusform>remove %n incident</numerusform>
            <numerusform>remove %n incidents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>look up %n incident(s)</source>
        <translation>
            <numerusform>look up %n incident</numerusform>
            <numerusform>look up %n incidents</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>utkik::MainWindow</name>
    <message numerus="yes">
        <source>Fetching %n incident(s) again costs as many calls.</source>
        <translation>
            <numerusform>Fetching %n incident again costs as many calls.</numerusform>
            <numerusform>Fetching %n incidents again costs as many calls.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n incident ID(s) copied elsewhere: %1</source>
        <translation>
            <numerusform>%n incident ID copied elsewhere: %1</numerusform>
            <numerusform>%n incident IDs copied elsewhere: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>utkik::ProcessTreeModel</name>
    <message numerus="yes">
        <source>%n process(es)</source>
        <translation>
            <numerusform>%n process</numerusform>
            <numerusform>%n processes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>utkik::ProgressStrip</name>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n failed</numerusform>
            <numerusform>%n failed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>utkik::RegionField</name>
    <message numerus="yes">
        <source>%1 answers soonest, in %n ms.</source>
        <translation>
            <numerusform>%1 answers soonest, in %n ms.</numerusform>
            <numerusform>%1 answers soonest, in %n ms.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>utkik::TimelineBar</name>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <translation>
            <numerusform>%Ln event</numerusform>
            <numerusform>%Ln events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln event(s)</source>
        <translation>
            <numerusform>%1 of %Ln event</numerusform>
            <numerusform>%1 of %Ln events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>± %n minute(s)</source>
        <translation>
            <numerusform>± %n minute</numerusform>
            <numerusform>± %n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>utkik::TimelineChart</name>
    <message numerus="yes">
        <source>and %n more event(s) here</source>
        <translation>
            <numerusform>and %n more event here</numerusform>
            <numerusform>and %n more events here</numerusform>
        </translation>
    </message>
</context>
</TS>
