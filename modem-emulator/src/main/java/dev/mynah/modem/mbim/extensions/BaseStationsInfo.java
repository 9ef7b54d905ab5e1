package dev.mynah.modem.mbim.extensions;

import static dev.mynah.modem.mbim.wire.Numbers.uint32;
import static dev.mynah.modem.mbim.wire.Structures.block;
import static dev.mynah.modem.mbim.wire.Structures.optional;

import dev.mynah.modem.MeasuredCell;
import dev.mynah.modem.mbim.basicconnect.DataClass;
import dev.mynah.modem.mbim.port.Answer;
import dev.mynah.modem.mbim.port.Cid;
import dev.mynah.modem.mbim.port.Declaration;
import dev.mynah.modem.mbim.port.Extension;
import dev.mynah.modem.mbim.port.MbimPort;
import dev.mynah.modem.mbim.wire.Contents;
import dev.mynah.modem.mbim.wire.Field;
import dev.mynah.modem.mbim.wire.Layout;
import dev.mynah.network.air.Rat;
import io.vertx.core.Future;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The cell camped on and those heard beside it. There are neither TD-SCDMA nor CDMA cells. */
final class BaseStationsInfo implements Cid {
    private static final Field<Integer> MAX_GSM = uint32("MaxGsmCount");
    private static final Field<Integer> MAX_UMTS = uint32("MaxUmtsCount");
    private static final Field<Integer> MAX_TDSCDMA = uint32("MaxTdscdmaCount");
    private static final Field<Integer> MAX_LTE = uint32("MaxLteCount");
    private static final Field<Integer> MAX_CDMA = uint32("MaxCdmaCount");
    private static final Field<Integer> MAX_NR = uint32("MaxNrCount");

    private static final Field<Integer> SYSTEM_TYPE = uint32("SystemType");
    private static final Field<Integer> SYSTEM_SUB_TYPE = uint32("SystemSubType");
    private static final Field<Optional<Contents>> GSM = optional("GsmServingCell", CellFields.SERVING_GSM);
    private static final Field<Optional<Contents>> UMTS = optional("UmtsServingCell", CellFields.UMTS);
    private static final Field<Optional<Contents>> TDSCDMA = optional("TdscdmaServingCell", CellFields.SERVING_TDSCDMA);
    private static final Field<Optional<Contents>> LTE = optional("LteServingCell", CellFields.SERVING_LTE);
    private static final Field<List<Contents>> GSM_NEIGHBOURS =
            block("GsmNeighboringCells", CellFields.NEIGHBOURING_GSM);
    private static final Field<List<Contents>> UMTS_NEIGHBOURS =
            block("UmtsNeighboringCells", CellFields.NEIGHBOURING_UMTS);
    private static final Field<List<Contents>> TDSCDMA_NEIGHBOURS =
            block("TdscdmaNeighboringCells", CellFields.NEIGHBOURING_TDSCDMA);
    private static final Field<List<Contents>> LTE_NEIGHBOURS =
            block("LteNeighboringCells", CellFields.NEIGHBOURING_LTE);
    private static final Field<List<Contents>> CDMA = block("CdmaCells", CellFields.CDMA);
    private static final Field<List<Contents>> NR = block("NrServingCells", CellFields.SERVING_NR);
    private static final Field<List<Contents>> NR_NEIGHBOURS = block("NrNeighborCells", CellFields.NEIGHBOURING_NR);

    @Override
    public Declaration declaration() {
        return Declaration.of(11, "Base Stations Info", "the cell camped on and those heard beside it")
                .query(Layout.of(MAX_GSM, MAX_UMTS, MAX_TDSCDMA, MAX_LTE, MAX_CDMA))
                .response(Layout.of(
                        SYSTEM_TYPE,
                        GSM,
                        UMTS,
                        TDSCDMA,
                        LTE,
                        GSM_NEIGHBOURS,
                        UMTS_NEIGHBOURS,
                        TDSCDMA_NEIGHBOURS,
                        LTE_NEIGHBOURS,
                        CDMA))
                .since(Extension.V3)
                .query(Layout.of(MAX_GSM, MAX_UMTS, MAX_TDSCDMA, MAX_LTE, MAX_CDMA, MAX_NR))
                .response(Layout.of(
                        SYSTEM_TYPE,
                        SYSTEM_SUB_TYPE,
                        GSM,
                        UMTS,
                        TDSCDMA,
                        LTE,
                        GSM_NEIGHBOURS,
                        UMTS_NEIGHBOURS,
                        TDSCDMA_NEIGHBOURS,
                        LTE_NEIGHBOURS,
                        CDMA,
                        NR,
                        NR_NEIGHBOURS));
    }

    @Override
    public Future<Answer> query(MbimPort port, Contents given) {
        List<MeasuredCell> cells = port.network().cells();
        Optional<Rat> serving = cells.stream()
                .filter(MeasuredCell::serving)
                .map(it -> it.cell().rat())
                .findFirst();
        return Answer.of(Contents.none()
                .with(
                        SYSTEM_TYPE,
                        serving.map(it -> DataClass.of(it, port.extension())).orElse(0))
                .with(SYSTEM_SUB_TYPE, serving.map(DataClass::subclass).orElse(0))
                .with(GSM, serving(cells, Rat.GSM, CellFields::gsm))
                .with(UMTS, serving(cells, Rat.UTRAN, CellFields::umts))
                .with(LTE, serving(cells, Rat.E_UTRAN, CellFields::lte))
                .with(NR, serving(cells, Rat.NR, CellFields::nr).stream().toList())
                .with(GSM_NEIGHBOURS, heard(cells, Rat.GSM, given.get(MAX_GSM), CellFields::gsm))
                .with(UMTS_NEIGHBOURS, heard(cells, Rat.UTRAN, given.get(MAX_UMTS), CellFields::umts))
                .with(LTE_NEIGHBOURS, heard(cells, Rat.E_UTRAN, given.get(MAX_LTE), CellFields::lte))
                .with(NR_NEIGHBOURS, heard(cells, Rat.NR, given.get(MAX_NR), CellFields::nrNeighbour)));
    }

    private static Optional<Contents> serving(
            List<MeasuredCell> cells, Rat rat, Function<MeasuredCell, Contents> description) {
        return cells.stream()
                .filter(it -> it.serving() && it.cell().rat() == rat)
                .findFirst()
                .map(description);
    }

    private static List<Contents> heard(
            List<MeasuredCell> cells, Rat rat, int most, Function<MeasuredCell, Contents> description) {
        return cells.stream()
                .filter(it -> !it.serving() && it.cell().rat() == rat)
                .limit(Integer.toUnsignedLong(most))
                .map(description)
                .toList();
    }
}
