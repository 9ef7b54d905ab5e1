package dev.mynah.modem.mbim.basicconnect;

import static dev.mynah.modem.mbim.wire.Numbers.uint16;
import static dev.mynah.modem.mbim.wire.Numbers.uint32;

import dev.mynah.modem.Registration;
import dev.mynah.modem.mbim.wire.Contents;
import dev.mynah.modem.mbim.wire.Field;
import dev.mynah.modem.mbim.wire.Layout;
import dev.mynah.network.air.Cell;
import dev.mynah.network.air.Rat;

/** The tracking area of the cell registered on, as release 3.0 says it. */
final class TrackingArea {
    private static final Field<Integer> MCC = uint16("PlmnMcc");
    private static final Field<Integer> MNC = uint16("PlmnMnc");
    private static final Field<Integer> TAC = uint32("Tac");

    static final Layout LAYOUT = Layout.of(MCC, MNC, TAC);

    private TrackingArea() {}

    /** Nothing but zeros outside of LTE and NR, which alone have such areas. */
    static Contents of(Registration registration) {
        return registration
                .cell()
                .filter(it -> it.rat() == Rat.E_UTRAN || it.rat() == Rat.NR)
                .map(TrackingArea::of)
                .orElseGet(Contents::none);
    }

    private static Contents of(Cell cell) {
        return Contents.none()
                .with(MCC, Integer.parseInt(cell.plmn().mcc()))
                .with(MNC, Integer.parseInt(cell.plmn().mnc()))
                .with(TAC, cell.areaCode());
    }
}
