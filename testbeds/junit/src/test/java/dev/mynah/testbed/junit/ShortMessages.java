package dev.mynah.testbed.junit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

/** A host that writes to its own number. */
final class ShortMessages {
    private static final String SUBSTITUTE = "\u001a";

    private ShortMessages() {}

    static void toItself(AtClient at, String number, String text) {
        at.send("AT+CMGF=1").expect("OK");
        at.send("AT+CNMI=2,1").expect("OK");
        at.send("AT+CMGS=\"" + number + "\"").send(text + SUBSTITUTE).eventually("...+CMGS: ...");
        at.eventually("+CMTI: ...");
        List<String> messages = at.ask("AT+CMGL=\"ALL\"");
        assertThat(messages).contains(text);
    }
}
