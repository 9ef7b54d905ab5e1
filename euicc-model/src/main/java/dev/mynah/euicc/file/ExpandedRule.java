package dev.mynah.euicc.file;

import java.util.ArrayList;
import java.util.List;

/**
 * The expanded format of an access rule (TS 102 221 9.2.4, ISO/IEC 7816-4 5.4.3.2): access mode data objects, each followed by the
 * conditions for the operations it names.
 */
final class ExpandedRule {

    static final int ACCESS_MODE = 0x80;
    /** The instruction byte alone stands for the command. */
    static final int INSTRUCTION = 0x84;

    static final int ALWAYS = 0x90;
    static final int NEVER = 0x97;
    static final int CONTROL_REFERENCE = 0xA4;
    static final int KEY_REFERENCE = 0x83;

    private static final int OR = 0xA0;
    private static final int AND = 0xAF;
    private static final int DEEPEST = 4;

    private ExpandedRule() {}

    /** Reads a rule, whatever an update has put there; FF or the end ends it. */
    static AccessRule decode(byte[] bytes, int from, int length) {
        AccessRule rule = AccessRule.NOTHING;
        int end = from + length;
        int mode = 0;
        int instructions = 0;
        int instructionCount = 0;
        AccessCondition condition = AccessCondition.NEV;
        boolean any = false;
        for (int at = from; at + 2 <= end && (bytes[at] & 0xFF) != 0xFF; ) {
            int tag = bytes[at] & 0xFF;
            int valueLength = bytes[at + 1] & 0xFF;
            int value = at + 2;
            if (valueLength > 0x7F || value + valueLength > end) {
                return AccessRule.NOTHING;
            }
            if (tag >= ACCESS_MODE && tag <= 0x8F) {
                rule = any ? with(rule, bytes, mode, instructions, instructionCount, condition) : rule;
                mode = tag == ACCESS_MODE && valueLength == 1 ? bytes[value] & 0x7F : 0;
                instructions = value;
                // Commands named by more than their instruction are none of this card's.
                instructionCount = tag == INSTRUCTION ? valueLength : 0;
                any = false;
            } else {
                AccessCondition next = condition(tag, bytes, value, valueLength, 0);
                condition = any ? new AccessCondition.AllOf(List.of(condition, next)) : next;
                any = true;
            }
            at = value + valueLength;
        }
        return any ? with(rule, bytes, mode, instructions, instructionCount, condition) : rule;
    }

    private static AccessRule with(
            AccessRule rule, byte[] bytes, int mode, int instructions, int count, AccessCondition condition) {
        AccessRule next = mode == 0 ? rule : rule.withMode(mode, condition);
        for (int i = 0; i < count; i++) {
            next = next.withInstruction(bytes[instructions + i] & 0xFF, condition);
        }
        return next;
    }

    private static AccessCondition condition(int tag, byte[] bytes, int from, int length, int depth) {
        return switch (tag) {
            case ALWAYS -> AccessCondition.ALW;
            case CONTROL_REFERENCE -> keyReference(bytes, from, length);
            case OR -> new AccessCondition.AnyOf(conditions(bytes, from, length, depth + 1));
            case AND -> new AccessCondition.AllOf(conditions(bytes, from, length, depth + 1));
            default -> AccessCondition.NEV;
        };
    }

    private static AccessCondition keyReference(byte[] bytes, int from, int length) {
        boolean there = length >= 3 && (bytes[from] & 0xFF) == KEY_REFERENCE && bytes[from + 1] == 1;
        return there ? AccessCondition.of(bytes[from + 2] & 0xFF) : AccessCondition.NEV;
    }

    private static List<AccessCondition> conditions(byte[] bytes, int from, int length, int depth) {
        List<AccessCondition> conditions = new ArrayList<>();
        int end = from + length;
        for (int at = from; at + 2 <= end; ) {
            int valueLength = bytes[at + 1] & 0xFF;
            if (depth > DEEPEST || at + 2 + valueLength > end) {
                return List.of(AccessCondition.NEV);
            }
            conditions.add(condition(bytes[at] & 0xFF, bytes, at + 2, valueLength, depth));
            at += 2 + valueLength;
        }
        return conditions.isEmpty() ? List.of(AccessCondition.NEV) : List.copyOf(conditions);
    }
}
