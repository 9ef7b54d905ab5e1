package dev.mynah.modem.at.goldfish;

import dev.mynah.at.command.Answer;
import dev.mynah.at.command.AtCommand;
import dev.mynah.at.result.CmeError;
import dev.mynah.at.syntax.Arguments;
import dev.mynah.at.syntax.StringParameter;
import dev.mynah.at.syntax.Syntax;
import dev.mynah.modem.Sim;
import dev.mynah.modem.at.port.AtPort;
import dev.mynah.modem.at.port.Pending;
import io.vertx.core.Future;
import java.io.ByteArrayOutputStream;
import java.util.HexFormat;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * {@code ^MBAU}: has the card answer a challenge, of GSM or, with an AUTN behind a comma in the same string, of AKA. TS 31.102
 * 7.1.2. The answer is a status and, if it is 0, keys and response without quotes; where the card wants to resynchronise,
 * AUTS in the place of the response.
 */
final class CardAuthentication implements AtCommand<AtPort> {
    private static final int LONGEST = 65;
    private static final StringParameter CHALLENGE =
            StringParameter.of("challenge", LONGEST).quotesOptional();
    private static final Pattern CHALLENGES = Pattern.compile("([0-9A-Fa-f]{32})(?:,([0-9A-Fa-f]{32}))?");

    /** The USIM, by its registered identifier and application code. TS 101 220 annex E. */
    private static final byte[] USIM = HexFormat.of().parseHex("A0000000871002");

    private static final int AUTHENTICATE = 0x88;
    private static final int GSM_CONTEXT = 0x80;
    private static final int AKA_CONTEXT = 0x81;
    private static final int SUCCESS = 0xDB;
    private static final int SYNCHRONISATION_FAILURE = 0xDC;
    private static final int NOT_AUTHENTIC = 1;
    private static final int CHALLENGE_OCTETS = 16;

    @Override
    public Syntax syntax() {
        return Syntax.extended("^MBAU").set(CHALLENGE).bareTest();
    }

    @Override
    public Answer set(AtPort port, Arguments given) {
        Matcher written = CHALLENGES.matcher(given.get(CHALLENGE));
        if (!written.matches()) {
            return Answer.error(CmeError.INCORRECT_PARAMETERS);
        }
        String autn = written.group(2);
        return Pending.of(
                answered(port.sim(), command(written.group(1), autn == null ? "" : autn)),
                response -> answer(response, autn != null));
    }

    private static byte[] command(String rand, String autn) {
        ByteArrayOutputStream command = new ByteArrayOutputStream();
        boolean aka = !autn.isEmpty();
        command.writeBytes(new byte[] {0, (byte) AUTHENTICATE, 0, (byte) (aka ? AKA_CONTEXT : GSM_CONTEXT)});
        command.write((CHALLENGE_OCTETS + 1) * (aka ? 2 : 1));
        command.write(CHALLENGE_OCTETS);
        command.writeBytes(HexFormat.of().parseHex(rand));
        if (aka) {
            command.write(CHALLENGE_OCTETS);
            command.writeBytes(HexFormat.of().parseHex(autn));
        }
        command.write(0);
        return command.toByteArray();
    }

    /** On a channel of its own, so that nobody's selection is disturbed. */
    private static Future<byte[]> answered(Sim sim, byte[] command) {
        return sim.open(USIM, 0)
                .compose(channel -> sim.transmit(channel.number(), command)
                        .eventually(() -> sim.close(channel.number()).otherwiseEmpty()));
    }

    private static Answer answer(byte[] response, boolean aka) {
        int end = response.length - 2;
        if (end < 0 || (response[end] & 0xFF) != 0x90) {
            return Answer.line("^MBAU: " + NOT_AUTHENTIC);
        }
        Fields fields = new Fields(response, aka ? 1 : 0, end);
        if (!aka) {
            String sres = fields.next();
            return Answer.line("^MBAU: 0," + fields.next() + "," + sres);
        }
        int kind = end == 0 ? 0 : response[0] & 0xFF;
        if (kind == SYNCHRONISATION_FAILURE) {
            return Answer.line("^MBAU: 0,,," + fields.next());
        }
        if (kind != SUCCESS) {
            return Answer.line("^MBAU: " + NOT_AUTHENTIC);
        }
        String res = fields.next();
        String ck = fields.next();
        return Answer.line("^MBAU: 0," + ck + "," + fields.next() + "," + res);
    }

    /** Values with their lengths before them; nothing once they end. */
    private static final class Fields {
        private final byte[] octets;
        private final int end;
        private int at;

        Fields(byte[] octets, int at, int end) {
            this.octets = octets;
            this.at = at;
            this.end = end;
        }

        String next() {
            if (at >= end) {
                return "";
            }
            int from = at + 1;
            at = Math.min(end, from + (octets[at] & 0xFF));
            return HexFormat.of().withUpperCase().formatHex(octets, from, at);
        }
    }

    @Override
    public String clause() {
        return "goldfish";
    }

    @Override
    public String summary() {
        return "answer a challenge of the network's";
    }
}
