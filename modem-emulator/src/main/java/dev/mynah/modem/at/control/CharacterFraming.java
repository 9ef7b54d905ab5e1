package dev.mynah.modem.at.control;

import dev.mynah.at.command.Answer;
import dev.mynah.at.command.AtCommand;
import dev.mynah.at.command.Line;
import dev.mynah.at.result.CmeError;
import dev.mynah.at.syntax.Arguments;
import dev.mynah.at.syntax.IntParameter;
import dev.mynah.at.syntax.Syntax;
import dev.mynah.modem.at.port.AtPort;
import dev.mynah.modem.at.port.Setting;
import dev.mynah.modem.door.SerialFormat;
import dev.mynah.modem.door.SerialFormat.Parity;
import dev.mynah.modem.door.SerialLine;

/**
 * {@code +ICF}: data bits, parity and stop bits, in force once the result has gone out. A UART cannot find out the host's
 * (0); on what has no characters of its own, such as a socket, the values are kept for the host to read. V.250 6.2.11.
 */
final class CharacterFraming implements AtCommand<AtPort> {
    private static final IntParameter FORMAT = IntParameter.of("format", 0, 6).orElse(3);
    private static final IntParameter PARITY = IntParameter.of("parity", 0, 3).orElse(3);
    private static final Setting<Integer> FORMAT_SETTING = Setting.number("+ICF.format", 3);
    private static final Setting<Integer> PARITY_SETTING = Setting.number("+ICF.parity", 3);

    /** What 0 is in the numbers of {@link Parity}. */
    private static final int FIRST_PARITY = Parity.ODD.number();

    /** Data bits, whether there is parity, stop bits, of the formats from 1. */
    private enum Format {
        EIGHT_TWO(8, false, 2),
        EIGHT_PARITY_ONE(8, true, 1),
        EIGHT_ONE(8, false, 1),
        SEVEN_TWO(7, false, 2),
        SEVEN_PARITY_ONE(7, true, 1),
        SEVEN_ONE(7, false, 1);

        private final int dataBits;
        private final boolean parity;
        private final int stopBits;

        Format(int dataBits, boolean parity, int stopBits) {
            this.dataBits = dataBits;
            this.parity = parity;
            this.stopBits = stopBits;
        }
    }

    @Override
    public Syntax syntax() {
        return Syntax.extended("+ICF").set(FORMAT, PARITY).read().test();
    }

    @Override
    public Answer set(AtPort port, Arguments given) {
        int format = given.get(FORMAT);
        if (port.serialLine().isPresent()) {
            if (format == 0) {
                return Answer.error(CmeError.OPERATION_NOT_SUPPORTED);
            }
            SerialLine line = port.serialLine().get();
            Format named = Format.values()[format - 1];
            Parity parity =
                    named.parity ? Parity.of(given.get(PARITY) + FIRST_PARITY).orElseThrow() : Parity.NONE;
            port.afterAnswer(
                    () -> line.format(new SerialFormat(line.format().baud(), named.dataBits, parity, named.stopBits)));
        }
        port.set(FORMAT_SETTING, format);
        port.set(PARITY_SETTING, given.get(PARITY));
        return Answer.ok();
    }

    @Override
    public Answer read(AtPort port) {
        Line shown = Line.of("+ICF");
        return Answer.line(port.serialLine()
                .map(line -> of(shown, line.format(), port.get(PARITY_SETTING)))
                .orElseGet(() -> shown.add(port.get(FORMAT_SETTING)).add(port.get(PARITY_SETTING))));
    }

    /** A line's own framing; one that has no number of its own (a parity bit and two stop bits) is shown as its like with one. */
    private static Line of(Line shown, SerialFormat format, int idleParity) {
        boolean parity = format.parity() != Parity.NONE;
        int first = format.dataBits() == 8 ? 1 : 4;
        int offset = parity ? 1 : format.stopBits() == 2 ? 0 : 2;
        return shown.add(first + offset).add(parity ? format.parity().number() - FIRST_PARITY : idleParity);
    }

    @Override
    public String clause() {
        return "V.250 6.2.11";
    }

    @Override
    public String summary() {
        return "character framing";
    }
}
