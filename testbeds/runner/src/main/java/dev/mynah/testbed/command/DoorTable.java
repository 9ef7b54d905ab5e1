package dev.mynah.testbed.command;

import dev.mynah.testbed.control.TestbedDescription;
import java.util.ArrayList;
import java.util.List;

/** The doors of a testbed as a table for people. */
final class DoorTable {
    private DoorTable() {}

    static List<String> of(TestbedDescription testbed) {
        List<String[]> rows = new ArrayList<>();
        rows.add(new String[] {"MODEM", "DOOR", "PROTOCOL", "SLOT", "WHERE"});
        for (TestbedDescription.Modem modem : testbed.modems()) {
            for (TestbedDescription.Door door : modem.doors()) {
                rows.add(new String[] {
                    modem.name(), door.name(), door.protocol(), String.valueOf(door.slot()), door.where()
                });
            }
        }
        int[] widths = new int[5];
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
