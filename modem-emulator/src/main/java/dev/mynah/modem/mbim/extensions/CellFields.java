package dev.mynah.modem.mbim.extensions;

import static dev.mynah.modem.mbim.wire.Numbers.int32;
import static dev.mynah.modem.mbim.wire.Numbers.uint32;
import static dev.mynah.modem.mbim.wire.Numbers.uint64;
import static dev.mynah.modem.mbim.wire.Text.string;

import dev.mynah.modem.MeasuredCell;
import dev.mynah.modem.mbim.wire.Contents;
import dev.mynah.modem.mbim.wire.Field;
import dev.mynah.modem.mbim.wire.Layout;
import dev.mynah.network.air.Cell;

/** Cells as Microsoft's extensions describe those of each technology. What is not known is 0xFFFFFFFF. */
final class CellFields {
    private static final Field<String> PROVIDER_ID = string("ProviderId");
    private static final Field<Integer> LOCATION_AREA_CODE = uint32("LocationAreaCode");
    private static final Field<Integer> CELL_ID = uint32("CellId");
    private static final Field<Integer> TIMING_ADVANCE = uint32("TimingAdvance");
    private static final Field<Integer> ARFCN = uint32("Arfcn");
    private static final Field<Integer> BASE_STATION_ID = uint32("BaseStationId");
    private static final Field<Integer> RX_LEVEL = uint32("RxLevel");
    private static final Field<Integer> FREQUENCY_UL = uint32("FrequencyInfoUL");
    private static final Field<Integer> FREQUENCY_DL = uint32("FrequencyInfoDL");
    private static final Field<Integer> FREQUENCY_NT = uint32("FrequencyInfoNT");
    private static final Field<Integer> UARFCN = uint32("Uarfcn");
    private static final Field<Integer> PRIMARY_SCRAMBLING_CODE = uint32("PrimaryScramblingCode");
    private static final Field<Integer> CELL_PARAMETER_ID = uint32("CellParameterID");
    private static final Field<Integer> RSCP = int32("Rscp");
    private static final Field<Integer> ECNO = int32("Ecno");
    private static final Field<Integer> PATH_LOSS = uint32("PathLoss");
    private static final Field<Integer> EARFCN = uint32("Earfcn");
    private static final Field<Integer> PHYSICAL_CELL_ID = uint32("PhysicalCellId");
    private static final Field<Integer> TAC = uint32("Tac");
    private static final Field<Integer> RSRP = int32("Rsrp");
    private static final Field<Integer> RSRQ = int32("Rsrq");

    private static final Field<Long> NCI = uint64("Nci");
    private static final Field<String> NCI_TEXT = string("CellId");
    private static final Field<Integer> NR_PHYSICAL_CELL_ID = uint32("PhysicalCellID");
    private static final Field<Integer> NRARFCN = uint32("Nrarfcn");
    private static final Field<Integer> NR_RSRP = uint32("Rsrp");
    private static final Field<Integer> NR_RSRQ = uint32("Rsrq");
    private static final Field<Integer> SINR = uint32("Sinr");
    private static final Field<Long> NR_TIMING_ADVANCE = uint64("TimingAdvance");
    private static final Field<Integer> SYSTEM_SUB_TYPE = uint32("SystemSubType");

    static final Layout SERVING_GSM =
            Layout.of(PROVIDER_ID, LOCATION_AREA_CODE, CELL_ID, TIMING_ADVANCE, ARFCN, BASE_STATION_ID, RX_LEVEL);
    static final Layout NEIGHBOURING_GSM =
            Layout.of(PROVIDER_ID, LOCATION_AREA_CODE, CELL_ID, ARFCN, BASE_STATION_ID, RX_LEVEL);
    static final Layout UMTS = Layout.of(
            PROVIDER_ID,
            LOCATION_AREA_CODE,
            CELL_ID,
            FREQUENCY_UL,
            FREQUENCY_DL,
            FREQUENCY_NT,
            UARFCN,
            PRIMARY_SCRAMBLING_CODE,
            RSCP,
            ECNO,
            PATH_LOSS);
    static final Layout NEIGHBOURING_UMTS =
            Layout.of(PROVIDER_ID, LOCATION_AREA_CODE, CELL_ID, UARFCN, PRIMARY_SCRAMBLING_CODE, RSCP, ECNO, PATH_LOSS);
    static final Layout SERVING_TDSCDMA = Layout.of(
            PROVIDER_ID, LOCATION_AREA_CODE, CELL_ID, UARFCN, CELL_PARAMETER_ID, TIMING_ADVANCE, RSCP, PATH_LOSS);
    static final Layout NEIGHBOURING_TDSCDMA = SERVING_TDSCDMA;
    static final Layout SERVING_LTE =
            Layout.of(PROVIDER_ID, CELL_ID, EARFCN, PHYSICAL_CELL_ID, TAC, RSRP, RSRQ, TIMING_ADVANCE);
    static final Layout NEIGHBOURING_LTE = Layout.of(PROVIDER_ID, CELL_ID, EARFCN, PHYSICAL_CELL_ID, TAC, RSRP, RSRQ);
    static final Layout SERVING_NR =
            Layout.of(PROVIDER_ID, NCI, NR_PHYSICAL_CELL_ID, NRARFCN, TAC, NR_RSRP, NR_RSRQ, SINR, NR_TIMING_ADVANCE);
    static final Layout NEIGHBOURING_NR =
            Layout.of(SYSTEM_SUB_TYPE, PROVIDER_ID, NCI_TEXT, NR_PHYSICAL_CELL_ID, TAC, NR_RSRP, NR_RSRQ, SINR);
    static final Layout CDMA = Layout.of(
            uint32("ServingCellFlag"),
            uint32("Nid"),
            uint32("Sid"),
            uint32("BaseStationId"),
            uint32("BaseLatitude"),
            uint32("BaseLongitude"),
            uint32("RefPn"),
            uint32("GpsSeconds"),
            uint32("PilotStrength"));

    private static final int UNKNOWN = -1;

    /** 5G without LTE beside it. */
    private static final int NR = 2;

    private CellFields() {}

    private static Contents place(MeasuredCell measured) {
        Cell cell = measured.cell();
        return Contents.none()
                .with(PROVIDER_ID, cell.plmn().digits())
                .with(CELL_ID, (int) cell.identity())
                .with(LOCATION_AREA_CODE, cell.areaCode())
                .with(TAC, cell.areaCode())
                .with(TIMING_ADVANCE, UNKNOWN);
    }

    /** RXLEV from 0 for -110 dBm and below to 63. TS 45.008 8.1.4. */
    static Contents gsm(MeasuredCell measured) {
        return place(measured)
                .with(ARFCN, measured.cell().channel())
                .with(BASE_STATION_ID, measured.cell().physicalIdentity())
                .with(RX_LEVEL, Math.max(0, Math.min(63, measured.signal().level() + 110)));
    }

    static Contents umts(MeasuredCell measured) {
        return place(measured)
                .with(FREQUENCY_UL, UNKNOWN)
                .with(FREQUENCY_DL, UNKNOWN)
                .with(FREQUENCY_NT, UNKNOWN)
                .with(UARFCN, measured.cell().channel())
                .with(PRIMARY_SCRAMBLING_CODE, measured.cell().physicalIdentity())
                .with(RSCP, measured.signal().level())
                .with(ECNO, measured.signal().quality() / 10)
                .with(PATH_LOSS, UNKNOWN);
    }

    static Contents lte(MeasuredCell measured) {
        return place(measured)
                .with(EARFCN, measured.cell().channel())
                .with(PHYSICAL_CELL_ID, measured.cell().physicalIdentity())
                .with(RSRP, measured.signal().level())
                .with(RSRQ, measured.signal().quality() / 10);
    }

    /** SS-RSRP and SS-RSRQ as TS 38.133 10.1.6 and 10.1.11 number them. */
    private static Contents nrSignal(MeasuredCell measured) {
        return place(measured)
                .with(NR_PHYSICAL_CELL_ID, measured.cell().physicalIdentity())
                .with(NR_RSRP, Math.max(0, Math.min(127, measured.signal().level() + 156)))
                .with(NR_RSRQ, Math.max(0, Math.min(127, (measured.signal().quality() + 430) / 5)))
                .with(SINR, UNKNOWN);
    }

    static Contents nr(MeasuredCell measured) {
        return nrSignal(measured)
                .with(NCI, measured.cell().identity())
                .with(NRARFCN, measured.cell().channel())
                .with(NR_TIMING_ADVANCE, -1L);
    }

    static Contents nrNeighbour(MeasuredCell measured) {
        return nrSignal(measured)
                .with(SYSTEM_SUB_TYPE, NR)
                .with(NCI_TEXT, Long.toString(measured.cell().identity()));
    }
}
