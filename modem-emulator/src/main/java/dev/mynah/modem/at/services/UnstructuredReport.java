package dev.mynah.modem.at.services;

import dev.mynah.at.command.Line;
import dev.mynah.at.text.Alphabet;
import dev.mynah.modem.SubscriptionEvent;
import dev.mynah.modem.at.port.AtPort;
import dev.mynah.modem.at.port.UnsolicitedReport;
import dev.mynah.network.air.text.CbsCodingScheme;
import java.nio.charset.StandardCharsets;

/**
 * The unsolicited {@code +CUSD:}. TS 27.007 7.15. What came as UCS2 goes to a terminal whose alphabet has no room for it as the
 * hexadecimal digits of its octets, as modems have it and hosts that look at the data coding scheme expect.
 */
final class UnstructuredReport implements UnsolicitedReport {
    private static final int OTHER_CLIENT = 3;

    @Override
    public void on(AtPort port, SubscriptionEvent event) {
        if (event instanceof SubscriptionEvent.UssdAnswered
                && port.get(UnstructuredData.REPORTED) == 1
                && !OwnAnswer.given(port)) {
            port.report("+CUSD: " + OTHER_CLIENT);
        } else if (event instanceof SubscriptionEvent.UssdReceived received
                && port.get(UnstructuredData.REPORTED) == 1) {
            Line line = Line.of("+CUSD").add(received.state().number());
            received.text()
                    .ifPresent(text ->
                            text(line, text, received.coding(), port.alphabet()).add(received.coding()));
            port.report(line.toString());
        }
    }

    private static Line text(Line line, String text, int coding, Alphabet alphabet) {
        boolean ucs2 = new CbsCodingScheme(coding).alphabet() == CbsCodingScheme.Alphabet.UCS2;
        return ucs2 && alphabet != Alphabet.UCS2
                ? line.hex(text.getBytes(StandardCharsets.UTF_16BE))
                : line.text(text, alphabet);
    }
}
