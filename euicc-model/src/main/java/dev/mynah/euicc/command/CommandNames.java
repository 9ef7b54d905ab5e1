package dev.mynah.euicc.command;

import dev.mynah.euicc.apdu.ClassByte;
import dev.mynah.euicc.apdu.CommandApdu;
import dev.mynah.euicc.file.DataObjects;
import dev.mynah.euicc.file.FileNames;
import dev.mynah.euicc.isdr.IsdR;
import dev.mynah.euicc.port.CommandRow;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Says in words what a command APDU asks for, and nothing of the codes and challenges in it. */
public final class CommandNames {

    private static final int STORE_DATA = 0xE2;
    private static final int MANAGE_LSI = 0x7C;
    private static final int SELECT = 0xA4;

    private CommandNames() {}

    /** {@code SELECT EF.IMSI}, {@code VERIFY PIN1}, {@code READ RECORD 2}; whatever comes in. */
    public static String of(byte[] commandApdu) {
        return CommandApdu.parse(commandApdu)
                .map(CommandNames::of)
                .orElseGet(() -> "no command, " + commandApdu.length + " bytes");
    }

    private static String of(CommandApdu command) {
        String name = row(command.ins())
                .map(it -> it.name().replace(" PIN", ""))
                .orElseGet(() -> command.ins() == STORE_DATA
                        ? "STORE DATA"
                        : command.ins() == MANAGE_LSI ? "MANAGE LSI" : "INS %02X".formatted(command.ins()));
        String detail = detail(command);
        int channel = ClassByte.channel(command.cla());
        return name + (detail.isEmpty() ? "" : " " + detail) + (channel == 0 ? "" : " on channel " + channel);
    }

    private static Optional<CommandRow> row(int ins) {
        return CommandTable.ROWS.stream().filter(it -> it.ins() == ins).findFirst();
    }

    private static String detail(CommandApdu command) {
        return switch (command.ins()) {
            case SELECT -> selected(command);
            case 0x20, 0x24, 0x26, 0x28, 0x2C -> key(command.p2());
            case 0xB0, 0xD6 -> (command.p1() & 0x80) != 0 ? shortFile(command.p1() & 0x1F) : "";
            case 0xB2, 0xDC, 0xA2 ->
                (command.p2() >> 3 == 0 ? "" : shortFile(command.p2() >> 3) + " record ") + command.p1();
            case 0x04, 0x44, 0xE4 -> selected(command);
            case 0xCB, 0xDB ->
                (command.p2() & 0x80) != 0 && command.lc() > 0 ? "tag " + tag(command.data()) : "next block";
            case 0x88 -> command.p2() == 0x81 ? "3G" : "GSM";
            case 0x70 -> command.p1() == 0 ? "open" : "close " + command.p2();
            default -> "";
        };
    }

    private static String selected(CommandApdu command) {
        byte[] data = command.data();
        if (command.p1() == 0x04) {
            return data.length > 0 && Arrays.equals(data, Arrays.copyOf(IsdR.aid(), data.length))
                    ? "ISD-R"
                    : FileNames.ofApplication(data);
        }
        return IntStream.range(0, data.length / 2)
                .mapToObj(i -> FileNames.ofFile(command.dataShort(2 * i)))
                .collect(Collectors.joining("/"));
    }

    private static String tag(byte[] object) {
        return HexFormat.of()
                .withUpperCase()
                .formatHex(object, 0, Math.max(1, DataObjects.tagLength(object, 0, object.length)));
    }

    private static String shortFile(int sfi) {
        return "SFI %02X".formatted(sfi);
    }

    private static String key(int reference) {
        return switch (reference) {
            case 0x01 -> "PIN1";
            case 0x81 -> "PIN2";
            case 0x0A -> "ADM1";
            case 0x11 -> "universal PIN";
            default -> "key %02X".formatted(reference);
        };
    }
}
