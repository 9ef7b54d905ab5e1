package dev.mynah.euicc.file;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;

/**
 * One record of EF.ARR in expanded format (TS 102 221 9.2.7): access mode data objects, each followed by the condition for the
 * operations it names. An operation nobody mentions is never allowed; so is everything in a record that can't be read.
 */
public record AccessRule(AccessCondition read, AccessCondition update, AccessCondition manage) {

    private static final int READ = 0x01;
    private static final int UPDATE = 0x02;
    private static final int DEACTIVATE_ACTIVATE = 0x18;

    private static final int ACCESS_MODE = 0x80;
    private static final int ALWAYS = 0x90;
    private static final int NEVER = 0x97;
    private static final int CONTROL_REFERENCE = 0xA4;
    private static final int OR = 0xA0;
    private static final int AND = 0xAF;
    private static final int KEY_REFERENCE = 0x83;

    /** Nothing is allowed. */
    static final AccessRule NOTHING = new AccessRule(AccessCondition.NEV, AccessCondition.NEV, AccessCondition.NEV);

    /** What the standard record with this number says. */
    static AccessRule standard(int record) {
        FileRow arr = FileCatalogue.standard().find("MF/EF.ARR").orElseThrow();
        return decode(arr.initial(), (record - 1) * arr.recordLength(), arr.recordLength());
    }

    /** The record's bytes, without what fills it. */
    byte[] encode() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        if (read.equals(update)) {
            write(out, READ | UPDATE, read);
        } else {
            write(out, READ, read);
            write(out, UPDATE, update);
        }
        write(out, DEACTIVATE_ACTIVATE, manage);
        return out.toByteArray();
    }

    private static void write(ByteArrayOutputStream out, int operations, AccessCondition condition) {
        out.writeBytes(new byte[] {(byte) ACCESS_MODE, 1, (byte) operations});
        if (condition instanceof AccessCondition.Always) {
            out.writeBytes(new byte[] {(byte) ALWAYS, 0});
        } else if (condition instanceof AccessCondition.Verified key) {
            out.writeBytes(new byte[] {
                (byte) CONTROL_REFERENCE, 6, (byte) KEY_REFERENCE, 1, (byte) key.keyReference(), (byte) 0x95, 1, 8
            });
        } else {
            out.writeBytes(new byte[] {(byte) NEVER, 0});
        }
    }

    /** Reads a record, whatever an update has put there. */
    static AccessRule decode(byte[] bytes, int from, int length) {
        AccessRule rule = NOTHING;
        int operations = 0;
        int end = from + length;
        for (int at = from; at + 2 <= end && (bytes[at] & 0xFF) != 0xFF; ) {
            int tag = bytes[at] & 0xFF;
            int valueLength = bytes[at + 1] & 0xFF;
            int value = at + 2;
            if (valueLength > 0x7F || value + valueLength > end) {
                return NOTHING;
            }
            if (tag == ACCESS_MODE && valueLength == 1) {
                operations = bytes[value];
            } else if (tag >= 0x81 && tag <= 0x8F) {
                // Operations named by instruction or otherwise: none that this card offers.
                operations = 0;
            } else {
                rule = rule.allowing(operations, condition(tag, bytes, value, valueLength));
            }
            at = value + valueLength;
        }
        return rule;
    }

    private AccessRule allowing(int operations, AccessCondition condition) {
        return new AccessRule(
                (operations & READ) != 0 ? condition : read,
                (operations & UPDATE) != 0 ? condition : update,
                (operations & DEACTIVATE_ACTIVATE) != 0 ? condition : manage);
    }

    private static AccessCondition condition(int tag, byte[] bytes, int from, int length) {
        return switch (tag) {
            case ALWAYS -> AccessCondition.ALW;
            case CONTROL_REFERENCE -> keyReference(bytes, from, length);
            case OR -> new AccessCondition.AnyOf(conditions(bytes, from, length));
            case AND -> new AccessCondition.AllOf(conditions(bytes, from, length));
            default -> AccessCondition.NEV;
        };
    }

    private static AccessCondition keyReference(byte[] bytes, int from, int length) {
        boolean there = length >= 3 && (bytes[from] & 0xFF) == KEY_REFERENCE && bytes[from + 1] == 1;
        return there ? new AccessCondition.Verified(bytes[from + 2] & 0xFF) : AccessCondition.NEV;
    }

    /** The conditions inside OR or AND, which don't nest further. */
    private static List<AccessCondition> conditions(byte[] bytes, int from, int length) {
        List<AccessCondition> conditions = new ArrayList<>();
        int end = from + length;
        for (int at = from; at + 2 <= end; ) {
            int tag = bytes[at] & 0xFF;
            int valueLength = bytes[at + 1] & 0xFF;
            if (at + 2 + valueLength > end) {
                return List.of(AccessCondition.NEV);
            }
            conditions.add(tag == OR || tag == AND ? AccessCondition.NEV : condition(tag, bytes, at + 2, valueLength));
            at += 2 + valueLength;
        }
        return conditions.isEmpty() ? List.of(AccessCondition.NEV) : List.copyOf(conditions);
    }
}
