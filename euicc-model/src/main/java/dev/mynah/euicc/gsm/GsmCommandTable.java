package dev.mynah.euicc.gsm;

import dev.mynah.euicc.command.CommandTable;
import dev.mynah.euicc.port.CommandRow;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Every instruction of class A0. */
final class GsmCommandTable {

    /** In the order of TS 51.011 table 9. */
    public static final List<GsmCommandRow> ROWS = rows();

    private static final @Nullable GsmCommand[] BY_INS = new GsmCommand[256];

    static {
        ROWS.forEach(row -> BY_INS[row.ins()] = row.command());
    }

    private GsmCommandTable() {}

    private static List<GsmCommandRow> rows() {
        List<GsmCommandRow> rows = new ArrayList<>(List.of(
                new GsmCommandRow("SELECT", 0xA4, new Select(), "8.1"),
                new GsmCommandRow("STATUS", 0xF2, new Status(), "8.2"),
                new GsmCommandRow("READ BINARY", 0xB0, new ReadBinary(), "8.3"),
                new GsmCommandRow("UPDATE BINARY", 0xD6, new UpdateBinary(), "8.4"),
                new GsmCommandRow("READ RECORD", 0xB2, new ReadRecord(), "8.5"),
                new GsmCommandRow("UPDATE RECORD", 0xDC, new UpdateRecord(), "8.6"),
                new GsmCommandRow("SEEK", 0xA2, new Seek(), "8.7"),
                new GsmCommandRow("INCREASE", 0x32, new Increase(), "8.8"),
                new GsmCommandRow("VERIFY CHV", 0x20, new VerifyChv(), "8.9"),
                new GsmCommandRow("CHANGE CHV", 0x24, new ChangeChv(), "8.10"),
                new GsmCommandRow("DISABLE CHV", 0x26, new DisableChv(), "8.11"),
                new GsmCommandRow("ENABLE CHV", 0x28, new EnableChv(), "8.12"),
                new GsmCommandRow("UNBLOCK CHV", 0x2C, new UnblockChv(), "8.13"),
                new GsmCommandRow("INVALIDATE", 0x04, new Invalidate(), "8.14"),
                new GsmCommandRow("REHABILITATE", 0x44, new Rehabilitate(), "8.15"),
                new GsmCommandRow("RUN GSM ALGORITHM", 0x88, new RunGsmAlgorithm(), "8.16"),
                new GsmCommandRow("SLEEP", 0xFA, new Sleep(), "8.17"),
                new GsmCommandRow("GET RESPONSE", 0xC0, new GetResponse(), "9.2.18")));
        toolkit(rows, "TERMINAL PROFILE", 0x10, "8.18");
        toolkit(rows, "ENVELOPE", 0xC2, "8.19");
        toolkit(rows, "FETCH", 0x12, "8.20");
        toolkit(rows, "TERMINAL RESPONSE", 0x14, "8.21");
        return List.copyOf(rows);
    }

    /** The toolkit's commands are the UICC's, as far as that has them. */
    private static void toolkit(List<GsmCommandRow> rows, String name, int ins, String clause) {
        for (CommandRow row : CommandTable.ROWS) {
            if (row.ins() == ins) {
                rows.add(new GsmCommandRow(name, ins, new ToolkitCommand(row.command()), clause));
            }
        }
    }

    static @Nullable GsmCommand find(int ins) {
        return BY_INS[ins];
    }
}
