package dev.mynah.modem.mbim.device;

import static dev.mynah.modem.mbim.wire.Numbers.uint32;

import dev.mynah.modem.mbim.basicconnect.Registered;
import dev.mynah.modem.mbim.extensions.LocationInfoStatus;
import dev.mynah.modem.mbim.port.Answer;
import dev.mynah.modem.mbim.port.Cid;
import dev.mynah.modem.mbim.port.Declaration;
import dev.mynah.modem.mbim.port.MbimPort;
import dev.mynah.modem.mbim.wire.Contents;
import dev.mynah.modem.mbim.wire.Field;
import dev.mynah.modem.mbim.wire.Layout;
import dev.mynah.network.air.Cell;
import io.vertx.core.Future;
import java.util.Optional;

/** The area and cell registered on. */
final class AtdsLocation implements Cid {
    private static final Field<Integer> LAC = uint32("Lac");
    private static final Field<Integer> TAC = uint32("Tac");
    private static final Field<Integer> CELL_ID = uint32("CellId");

    /** The code that no area has, TS 23.003 4.1; hosts look for four hexadecimal digits. */
    private static final int NONE = 0;

    @Override
    public Declaration declaration() {
        return Declaration.of(2, "Location", "the area and cell registered on")
                .query(Layout.EMPTY)
                .response(Layout.of(LAC, TAC, CELL_ID));
    }

    @Override
    public Future<Answer> query(MbimPort port, Contents given) {
        Optional<Cell> cell = Registered.in(port.network()).cell();
        return Answer.of(Contents.none()
                .with(LAC, Math.max(NONE, LocationInfoStatus.area(cell, false)))
                .with(TAC, Math.max(NONE, LocationInfoStatus.area(cell, true)))
                .with(CELL_ID, LocationInfoStatus.cellId(cell)));
    }
}
