package dev.mynah.testbed.command;

import dev.mynah.testbed.control.Refused;
import dev.mynah.testbed.control.TestbedDescription;
import java.io.IOException;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code mynah apdu}. */
@Command(
        name = "apdu",
        description = {
            "Talk APDU to a card of the running testbed, and read in words what goes and what comes.",
            "On a terminal this is a console with history; otherwise each line of the input is sent and answered in turn, and"
                    + " the exit code is 1 if the card refused one. A line is a command in hexadecimal, \"reset\", or"
                    + " \"select EF.IMSI\".",
            "Beside a modem you have a logical channel of your own that stands for the basic one, your own reset, and no way to"
                    + " the channels of others; --basic gives you the card as it is, and the modem has to live with it."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  mynah apdu                                        console on the card in slot 0",
            "  mynah apdu --slot 1 --basic                       on the very channel the modem's hosts use",
            "  mynah apdu --card euicc0 --port 1                 wherever that card is",
            "  printf '00A40004022FE2\\n00B000000A\\n' | mynah apdu",
            "  mynah apdu --raw < script.txt                     lines in, lines out, nothing explained",
            "  mynah apdu apdu0                                  through a door of the testbed file"
        })
final class Apdu implements Callable<Integer> {
    private final Stdio stdio;

    @Mixin
    private Target target = new Target();

    @Parameters(
            arity = "0..1",
            paramLabel = "DOOR",
            description = "Name of a door that speaks apdu, as in \"mynah doors\" (default: the control port).")
    private @Nullable String door;

    @Option(names = "--slot", paramLabel = "N", description = "The card in this slot of the modem (default: 0).")
    private @Nullable Integer slot;

    @Option(names = "--modem", paramLabel = "NAME", description = "The modem (default: the first).")
    private @Nullable String modem;

    @Option(names = "--card", paramLabel = "NAME", description = "The card by its name, wherever it is.")
    private @Nullable String card;

    @Option(names = "--port", paramLabel = "P", description = "Its port (default: 0).")
    private int port;

    @Option(names = "--basic", description = "The card's own basic channel and reset, shared with the modem's hosts.")
    private boolean basic;

    @Option(names = "--raw", description = "Lines in, lines out, as a door has them.")
    private boolean raw;

    Apdu(Stdio stdio) {
        this.stdio = stdio;
    }

    @Override
    public Integer call() throws Refused, IOException {
        RunningTestbed testbed = target.running();
        try (ApduLine line = new ApduLine(wire(testbed))) {
            if (raw) {
                return new ApduPipe(stdio, line, ApduPipe.Style.RAW).run();
            }
            if (stdio.typed() && stdio.seen() && !target.json()) {
                return new ApduConsole(line, testbed.directory().resolve("apdu-history")).run();
            }
            return new ApduPipe(stdio, line, target.json() ? ApduPipe.Style.JSON : ApduPipe.Style.TEXT).run();
        }
    }

    private Wire wire(RunningTestbed testbed) throws Refused {
        if (door != null) {
            TestbedDescription.Door chosen = testbed.door(door, "apdu");
            if (!chosen.protocol().equals("apdu")) {
                throw new Refused("door " + chosen.name() + " speaks " + chosen.protocol() + ", not apdu");
            }
            return Wire.to(chosen);
        }
        String place;
        if (card != null) {
            place = "card=" + RunningTestbed.encoded(card) + "&port=" + port;
        } else if (slot == null
                && modem == null
                && testbed.description().modems().isEmpty()) {
            place = "card=" + RunningTestbed.encoded(testbed.firstCard()) + "&port=" + port;
        } else {
            String name = modem == null ? testbed.firstModem() : modem;
            place = "modem=" + RunningTestbed.encoded(name) + "&slot=" + (slot == null ? 0 : slot);
        }
        return testbed.upgraded("/apdu?" + place + "&channels=" + (basic ? "basic" : "own"), "mynah-apdu");
    }
}
