package dev.mynah.modem.mbim.uicc;

import static dev.mynah.modem.mbim.wire.Numbers.choice;
import static dev.mynah.modem.mbim.wire.Numbers.uint32;

import dev.mynah.euicc.tlv.Tlv;
import dev.mynah.modem.Sim.FileResponse;
import dev.mynah.modem.mbim.basicconnect.PinType;
import dev.mynah.modem.mbim.port.Answer;
import dev.mynah.modem.mbim.port.Cid;
import dev.mynah.modem.mbim.port.Declaration;
import dev.mynah.modem.mbim.port.MbimPort;
import dev.mynah.modem.mbim.wire.Contents;
import dev.mynah.modem.mbim.wire.Field;
import dev.mynah.modem.mbim.wire.Layout;
import io.vertx.core.Future;
import java.math.BigInteger;
import java.util.Optional;

/**
 * What a file is, out of its file control parameters (TS 102 221 11.1.1.3). Who may do what with it stands in EF.ARR, which is
 * not read for that: it is told as unknown.
 */
final class FileStatus implements Cid {
    private static final Field<Integer> ACCESSIBILITY = uint32("FileAccessibility");
    private static final Field<Integer> TYPE = uint32("FileType");
    private static final Field<Integer> STRUCTURE = uint32("FileStructure");
    private static final Field<Integer> ITEM_COUNT = uint32("FileItemCount");
    private static final Field<Integer> ITEM_SIZE = uint32("FileItemSize");
    private static final Field<PinType> READ = choice("AccessConditionRead", PinType.class);
    private static final Field<PinType> UPDATE = choice("AccessConditionUpdate", PinType.class);
    private static final Field<PinType> ACTIVATE = choice("AccessConditionActivate", PinType.class);
    private static final Field<PinType> DEACTIVATE = choice("AccessConditionDeactivate", PinType.class);

    private static final int GET_RESPONSE = 192;
    private static final int DESCRIPTOR = 0x82;
    private static final int FILE_SIZE = 0x80;

    @Override
    public Declaration declaration() {
        return Declaration.of(8, "File Status", "what a file is and how large")
                .query(Layout.of(FilePath.VERSION, FilePath.APPLICATION_ID, FilePath.FILE_PATH))
                .response(Layout.of(
                        FilePath.VERSION,
                        FilePath.STATUS_WORD_1,
                        FilePath.STATUS_WORD_2,
                        ACCESSIBILITY,
                        TYPE,
                        STRUCTURE,
                        ITEM_COUNT,
                        ITEM_SIZE,
                        READ,
                        UPDATE,
                        ACTIVATE,
                        DEACTIVATE));
    }

    @Override
    public Future<Answer> query(MbimPort port, Contents given) {
        return FilePath.ask(port, given, GET_RESPONSE, 0, 0, 0, FileStatus::status);
    }

    private static Contents status(FileResponse response) {
        Optional<byte[]> descriptor = Tlv.parse(response.data()) instanceof Tlv template
                ? template.bytes(DESCRIPTOR).filter(it -> it.length > 0)
                : Optional.empty();
        if (descriptor.isEmpty()) {
            return Contents.none();
        }
        byte[] octets = descriptor.get();
        boolean records = octets.length >= 5;
        int size = Tlv.parse(response.data()) instanceof Tlv template
                ? template.bytes(FILE_SIZE)
                        .map(it -> new BigInteger(1, it).intValue())
                        .orElse(0)
                : 0;
        return Contents.none()
                .with(ACCESSIBILITY, (octets[0] & 0x40) != 0 ? 2 : 1)
                .with(TYPE, type(octets[0]))
                .with(STRUCTURE, structure(octets[0]))
                .with(ITEM_COUNT, records ? octets[4] & 0xFF : 1)
                .with(ITEM_SIZE, records ? (octets[2] & 0xFF) << 8 | (octets[3] & 0xFF) : size);
    }

    /** TS 102 221 11.1.1.4.3: bits 4 to 6. */
    private static int type(byte descriptor) {
        return switch (descriptor >> 3 & 0x07) {
            case 0 -> 1;
            case 1 -> 2;
            case 7 -> (descriptor & 0x07) == 0 ? 3 : 1; // BER-TLV EFs have this type too
            default -> 0;
        };
    }

    private static int structure(byte descriptor) {
        if ((descriptor & 0x3F) == 0x39) {
            return 4;
        }
        return switch (descriptor & 0x07) {
            case 1 -> 1;
            case 2 -> 3;
            case 6 -> 2;
            default -> 0;
        };
    }
}
