package dev.mynah.modem.qmi.uim;

import dev.mynah.modem.qmi.QmiClient;
import dev.mynah.modem.qmi.QmiError;
import dev.mynah.modem.qmi.QmiRefusal;
import dev.mynah.modem.qmi.wire.Struct;
import dev.mynah.modem.qmi.wire.TlvType;
import io.vertx.core.Future;

/**
 * What a file is, by its file control parameters. TS 102 221 11.1.1.3.
 *
 * @param type 0 transparent, 1 cyclic, 2 linear fixed, 3 a directory, 4 the master file
 */
record FileAttributes(
        int size,
        int id,
        int type,
        int recordSize,
        int records,
        AccessRules.Condition read,
        AccessRules.Condition write,
        AccessRules.Condition increase,
        AccessRules.Condition deactivate,
        AccessRules.Condition activate,
        byte[] raw) {
    private static final int GET_RESPONSE = 0xC0;
    private static final int TEMPLATE = 0x62;
    private static final int FILE_SIZE = 0x80;
    private static final int DESCRIPTOR = 0x82;
    private static final int IDENTIFIER = 0x83;
    private static final int MASTER_FILE = 0x3F00;

    private static final int TRANSPARENT = 0;
    private static final int CYCLIC = 1;
    private static final int LINEAR_FIXED = 2;
    private static final int DIRECTORY = 3;
    private static final int MASTER = 4;

    private record Size(int size, int id, int type, int recordSize, int records) {}

    private record Conditions(
            AccessRules.Condition read,
            AccessRules.Condition write,
            AccessRules.Condition increase,
            AccessRules.Condition deactivate,
            AccessRules.Condition activate) {}

    static final TlvType<FileAttributes> TYPE = Struct.of(
            Struct.of(
                    TlvType.U16,
                    Size::size,
                    TlvType.U16,
                    Size::id,
                    TlvType.U8,
                    Size::type,
                    TlvType.U16,
                    Size::recordSize,
                    TlvType.U16,
                    Size::records,
                    Size::new),
            it -> new Size(it.size, it.id, it.type, it.recordSize, it.records),
            Struct.of(
                    AccessRules.Condition.TYPE,
                    Conditions::read,
                    AccessRules.Condition.TYPE,
                    Conditions::write,
                    AccessRules.Condition.TYPE,
                    Conditions::increase,
                    AccessRules.Condition.TYPE,
                    Conditions::deactivate,
                    AccessRules.Condition.TYPE,
                    Conditions::activate,
                    Conditions::new),
            it -> new Conditions(it.read, it.write, it.increase, it.deactivate, it.activate),
            TlvType.BYTES16,
            FileAttributes::raw,
            FileAttributes::of);

    private static FileAttributes of(Size size, Conditions may, byte[] raw) {
        return new FileAttributes(
                size.size,
                size.id,
                size.type,
                size.recordSize,
                size.records,
                may.read,
                may.write,
                may.increase,
                may.deactivate,
                may.activate,
                raw);
    }

    /** Asks the card, and for the rules of access where they are kept apart. Refused as the card refuses it. */
    static Future<FileAttributes> of(QmiClient client, Session session, FileName file) {
        return session.file(client, file.command(GET_RESPONSE, 0, 0, 0, new byte[0]))
                .compose(response -> {
                    CardResult.of(response).succeeded();
                    if (!(dev.mynah.euicc.tlv.Tlv.parse(response.data()) instanceof dev.mynah.euicc.tlv.Tlv template)
                            || template.tag() != TEMPLATE) {
                        throw new QmiRefusal(QmiError.INTERNAL);
                    }
                    return AccessRules.of(client, session, file, template)
                            .map(rules -> of(template, rules, response.data()));
                });
    }

    private static FileAttributes of(dev.mynah.euicc.tlv.Tlv template, AccessRules rules, byte[] raw) {
        byte[] descriptor = template.bytes(DESCRIPTOR).orElse(new byte[0]);
        int id = template.bytes(IDENTIFIER).map(FileAttributes::number).orElse(0);
        boolean records = descriptor.length >= 5;
        return new FileAttributes(
                template.bytes(FILE_SIZE).map(FileAttributes::number).orElse(0),
                id,
                type(id, descriptor.length > 0 ? descriptor[0] & 0xFF : 0),
                records ? (descriptor[2] & 0xFF) << 8 | (descriptor[3] & 0xFF) : 0,
                records ? descriptor[4] & 0xFF : 0,
                rules.condition(AccessRules.READ),
                rules.condition(AccessRules.UPDATE),
                rules.increase(),
                rules.condition(AccessRules.DEACTIVATE),
                rules.condition(AccessRules.ACTIVATE),
                raw);
    }

    /** TS 102 221 11.1.1.4.3. */
    private static int type(int id, int descriptor) {
        if ((descriptor & 0x38) == 0x38) {
            return id == MASTER_FILE ? MASTER : DIRECTORY;
        }
        return switch (descriptor & 0x07) {
            case 2 -> LINEAR_FIXED;
            case 6 -> CYCLIC;
            default -> TRANSPARENT;
        };
    }

    private static int number(byte[] octets) {
        int number = 0;
        for (byte octet : octets) {
            number = (number << 8 | (octet & 0xFF)) & 0xFFFF;
        }
        return number;
    }
}
