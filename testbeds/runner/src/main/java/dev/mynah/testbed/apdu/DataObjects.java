package dev.mynah.testbed.apdu;

import dev.mynah.euicc.file.FileNames;
import dev.mynah.euicc.file.FileType;
import dev.mynah.euicc.tlv.Tlv;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/** Data objects as an indented tree with names. */
final class DataObjects {
    private static final HexFormat HEX = HexFormat.of().withUpperCase();

    private DataObjects() {}

    /** No lines where the bytes are not one data object. */
    static List<String> lines(byte[] bytes) {
        List<String> lines = new ArrayList<>();
        if (bytes.length > 2 && Tlv.parse(bytes) instanceof Tlv object) {
            add(lines, object, 0, "");
        }
        return lines;
    }

    private static void add(List<String> lines, Tlv object, int parent, String indent) {
        String name = TagNames.of(object.tag(), parent);
        String head = indent + tag(object.tag()) + (name.isEmpty() ? "" : " " + name);
        if (object instanceof Tlv.Primitive primitive) {
            byte[] value = primitive.value();
            String meaning = meaning(object.tag(), parent, value);
            lines.add(head + ": " + HEX.formatHex(value) + (meaning.isEmpty() ? "" : "  " + meaning));
        } else {
            lines.add(head);
            object.children().forEach(child -> add(lines, child, object.tag(), indent + "  "));
        }
    }

    private static String tag(int tag) {
        return tag > 0xFF ? "%04X".formatted(tag) : "%02X".formatted(tag);
    }

    private static String meaning(int tag, int parent, byte[] value) {
        if (parent == 0x62 || parent == 0x6F) {
            return switch (tag) {
                case 0x80, 0x81 -> number(value) + " bytes";
                case 0x82 -> descriptor(value);
                case 0x83 -> value.length == 2 ? FileNames.ofFile((int) number(value)) : "";
                case 0x84 -> FileNames.ofApplication(value);
                case 0x88 -> value.length == 1 ? "SFI %02X".formatted((value[0] & 0xFF) >> 3) : "none";
                case 0x8A -> value.length == 1 ? lifeCycle(value[0] & 0xFF) : "";
                case 0x8B ->
                    value.length == 3 ? "EF.ARR %s record %d".formatted(HEX.formatHex(value, 0, 2), value[2]) : "";
                default -> "";
            };
        }
        boolean text = tag == 0x50 || (parent == 0xE3 && tag >= 0x90 && tag <= 0x92);
        if (text) {
            return "\"" + new String(value, StandardCharsets.UTF_8) + "\"";
        }
        if (tag == 0x4F) {
            return FileNames.ofApplication(value);
        }
        return "";
    }

    private static long number(byte[] value) {
        long number = 0;
        for (int i = 0; i < Math.min(value.length, 7); i++) {
            number = number << 8 | (value[i] & 0xFF);
        }
        return number;
    }

    /** TS 102 221 11.1.1.4.3. */
    private static String descriptor(byte[] value) {
        if (value.length == 0) {
            return "";
        }
        int structure = value[0] & 0x3F;
        String type = "unknown";
        for (FileType candidate : FileType.values()) {
            if ((candidate.descriptor() & 0x3F) == structure) {
                type = candidate.isDirectory() ? "directory" : candidate.label();
                break;
            }
        }
        return value.length >= 5
                ? "%s, %d records of %d bytes".formatted(type, value[4] & 0xFF, (int)
                        number(new byte[] {value[2], value[3]}))
                : type;
    }

    /** TS 102 221 11.1.1.4.9. */
    private static String lifeCycle(int status) {
        return switch (status) {
            case 0x01 -> "creation";
            case 0x03 -> "initialisation";
            case 0x05, 0x07 -> "activated";
            case 0x04, 0x06 -> "deactivated";
            default -> status >= 0x0C && status <= 0x0F ? "terminated" : "";
        };
    }
}
