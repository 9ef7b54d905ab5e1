package dev.mynah.modem.at.ublox;

import dev.mynah.at.command.Answer;
import dev.mynah.at.command.AtCommand;
import dev.mynah.at.syntax.Arguments;
import dev.mynah.at.syntax.FlagParameter;
import dev.mynah.at.syntax.IntParameter;
import dev.mynah.at.syntax.Syntax;
import dev.mynah.modem.at.port.AtPort;
import dev.mynah.modem.at.port.Setting;
import dev.mynah.modem.at.sockets.Octets;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Optional;

/** {@code +UDCONF=1}: whether data of sockets is written as pairs of hexadecimal digits where a command or an answer has it in quotes. */
final class DataConfiguration implements AtCommand<AtPort> {
    private static final Setting<Boolean> HEXADECIMAL = Setting.flag("+UDCONF=1", false);

    private static final int HEX_MODE = 1;
    private static final IntParameter WHAT = IntParameter.oneOf("op_code", HEX_MODE);
    private static final FlagParameter MODE = FlagParameter.of("hex_mode").optional();

    @Override
    public Syntax syntax() {
        return Syntax.extended("+UDCONF").set(WHAT, MODE).test();
    }

    @Override
    public Answer set(AtPort port, Arguments given) {
        if (!given.has(MODE)) {
            return Answer.line("+UDCONF: " + HEX_MODE + "," + (port.get(HEXADECIMAL) ? 1 : 0));
        }
        port.set(HEXADECIMAL, given.get(MODE));
        return Answer.ok();
    }

    /** Octets as an answer has them. */
    static String written(AtPort port, byte[] octets) {
        return port.get(HEXADECIMAL) ? HexFormat.of().withUpperCase().formatHex(octets) : Octets.characters(octets);
    }

    /** The octets of a command's text; empty where it is not as many as it says. */
    static Optional<byte[]> read(AtPort port, String text, int length) {
        if (!port.get(HEXADECIMAL)) {
            return Optional.of(text.getBytes(StandardCharsets.ISO_8859_1)).filter(it -> it.length == length);
        }
        return Optional.of(text)
                .filter(it -> it.length() == 2 * length && it.matches("[0-9A-Fa-f]*"))
                .map(HexFormat.of()::parseHex);
    }

    @Override
    public String clause() {
        return "u-blox";
    }

    @Override
    public String summary() {
        return "data of sockets in hexadecimal digits";
    }
}
