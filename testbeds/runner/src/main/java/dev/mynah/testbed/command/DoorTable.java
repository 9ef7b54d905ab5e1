package dev.mynah.testbed.command;

import dev.mynah.testbed.control.TestbedDescription;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/** The doors of a testbed as a table for people. */
final class DoorTable {
    private DoorTable() {}

    static List<String> of(TestbedDescription testbed) {
        List<String[]> modems = new ArrayList<>();
        modems.add(new String[] {"MODEM", "DOOR", "PROTOCOL", "SLOT", "WHERE"});
        testbed.modems().forEach(modem -> modem.doors().forEach(door -> modems.add(row(modem.name(), door))));
        List<String[]> cards = new ArrayList<>();
        cards.add(new String[] {"CARD", "DOOR", "PROTOCOL", "PORT", "WHERE"});
        testbed.cards().forEach(card -> card.doors().forEach(door -> cards.add(row(card.name(), door))));
        List<String> lines = new ArrayList<>();
        if (modems.size() > 1 || cards.size() == 1) {
            lines.addAll(lines(modems));
        }
        if (cards.size() > 1) {
            lines.addAll(lines(cards));
        }
        return lines;
    }

    private static String[] row(String owner, TestbedDescription.Door door) {
        return new String[] {owner, door.name(), door.protocol(), number(door), door.where()};
    }

    private static String number(TestbedDescription.Door door) {
        OptionalInt number = door.slot().isPresent() ? door.slot() : door.cardPort();
        return number.isPresent() ? String.valueOf(number.getAsInt()) : "-";
    }

    /** Rows in columns; the last column is as wide as it is. */
    static List<String> lines(List<String[]> rows) {
        int[] widths = new int[rows.get(0).length];
        for (String[] row : rows) {
            for (int i = 0; i < row.length; i++) {
                widths[i] = Math.max(widths[i], row[i].length());
            }
        }
        return rows.stream().map(row -> line(row, widths)).toList();
    }

    private static String line(String[] row, int[] widths) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < row.length - 1; i++) {
            line.append(row[i]).append(" ".repeat(widths[i] - row[i].length() + 2));
        }
        return line.append(row[row.length - 1]).toString();
    }
}
