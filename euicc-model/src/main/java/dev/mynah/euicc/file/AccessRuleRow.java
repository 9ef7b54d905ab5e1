package dev.mynah.euicc.file;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

/** Writes the rows of {@code access.yaml} as records of EF.ARR. */
final class AccessRuleRow {

    private static final int READ = 0x01;
    private static final int UPDATE = 0x02;
    /** Activate and deactivate. */
    private static final int SWITCH = 0x18;

    private static final int DELETE = 0x40;
    /** In a directory: create directories and files and delete what is in it. */
    private static final int CREATE = 0x07;

    private static final int INCREASE = 0x32;
    private static final int RESIZE = 0xD4;

    private AccessRuleRow() {}

    /** All records, one after the other; what no row describes is FF and allows nothing. */
    static byte[] records(JsonNode rows) {
        TreeMap<Integer, byte[]> records = new TreeMap<>();
        rows.forEach(row -> records.put(row.path("record").asInt(), encode(row)));
        int length = records.values().stream().mapToInt(it -> it.length).max().orElse(0);
        byte[] all = new byte[records.lastKey() * length];
        Arrays.fill(all, (byte) 0xFF);
        records.forEach((record, bytes) -> System.arraycopy(bytes, 0, all, (record - 1) * length, bytes.length));
        return all;
    }

    private static byte[] encode(JsonNode row) {
        String manage = row.path("manage").asText();
        Map<String, Integer> modes = new LinkedHashMap<>();
        if (row.has("create")) {
            modes.merge(row.path("create").asText(), CREATE, Integer::sum);
        } else {
            modes.merge(row.path("read").asText(), READ, Integer::sum);
            modes.merge(row.path("update").asText(), UPDATE, Integer::sum);
        }
        modes.merge(row.path("switch").asText(manage), SWITCH, Integer::sum);
        modes.merge(manage, DELETE, Integer::sum);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        modes.forEach((condition, operations) -> mode(out, operations, condition));
        if (row.has("increase")) {
            instruction(out, INCREASE, row.path("increase").asText());
        }
        instruction(out, RESIZE, manage);
        return out.toByteArray();
    }

    private static void mode(ByteArrayOutputStream out, int operations, String condition) {
        put(out, ExpandedRule.ACCESS_MODE, operations);
        condition(out, AccessCondition.named(condition));
    }

    private static void instruction(ByteArrayOutputStream out, int instruction, String condition) {
        put(out, ExpandedRule.INSTRUCTION, instruction);
        condition(out, AccessCondition.named(condition));
    }

    private static void condition(ByteArrayOutputStream out, AccessCondition condition) {
        if (condition instanceof AccessCondition.Always) {
            put(out, ExpandedRule.ALWAYS);
        } else if (condition instanceof AccessCondition.Verified key) {
            // User authentication with this key reference (ISO/IEC 7816-4 table 36).
            put(out, ExpandedRule.CONTROL_REFERENCE, ExpandedRule.KEY_REFERENCE, 1, key.keyReference(), 0x95, 1, 8);
        } else {
            put(out, ExpandedRule.NEVER);
        }
    }

    private static void put(ByteArrayOutputStream out, int tag, int... value) {
        out.write(tag);
        out.write(value.length);
        for (int b : value) {
            out.write(b);
        }
    }
}
