package dev.mynah.modem.cat;

import dev.mynah.euicc.cat.command.LocalInformation;
import dev.mynah.euicc.cat.command.TerminalResponse;
import dev.mynah.euicc.cat.object.CatObjects;
import dev.mynah.euicc.cat.object.CommandDetails;
import dev.mynah.euicc.cat.object.GeneralResult;
import dev.mynah.euicc.cat.object.LocationInformation;
import dev.mynah.euicc.cat.object.ObjectTypes;
import dev.mynah.euicc.cat.object.Result;
import dev.mynah.modem.NetworkSelection;
import dev.mynah.network.air.Cell;
import dev.mynah.network.air.Rat;
import java.util.Optional;

/** What PROVIDE LOCAL INFORMATION gets. TS 102 223 6.4.15, TS 31.111 6.4.15. */
final class LocalInformationAnswers {
    private static final int NO_SERVICE = 0x04;
    private static final int MANUAL = 0x00;
    private static final int AUTOMATIC = 0x01;

    private LocalInformationAnswers() {}

    static TerminalResponse of(CommandDetails details, LocalInformation what, LocalFacts facts) {
        CatObjects none = CatObjects.NONE;
        return switch (what) {
            case LOCATION -> location(details, facts);
            case IMEI -> TerminalResponse.performed(details, none.with(ObjectTypes.IMEI, facts.imei()));
            case IMEISV ->
                TerminalResponse.performed(
                        details,
                        none.with(ObjectTypes.IMEISV, facts.imei().substring(0, 14) + facts.softwareVersion()));
            case DATE_AND_TIME -> TerminalResponse.performed(details, none.with(ObjectTypes.DATE_TIME, facts.time()));
            case ACCESS_TECHNOLOGY ->
                facts.cell()
                        .map(it -> TerminalResponse.performed(
                                details, none.with(ObjectTypes.ACCESS_TECHNOLOGY, technology(it.rat()))))
                        .orElseGet(() -> noService(details));
            case NETWORK_SEARCH_MODE ->
                TerminalResponse.performed(
                        details, none.with(ObjectTypes.NETWORK_SEARCH_MODE, searchMode(facts.selection())));
            case LANGUAGE -> TerminalResponse.performed(details, none.with(ObjectTypes.LANGUAGE, facts.language()));
            case NETWORK_MEASUREMENT_RESULTS, TIMING_ADVANCE, BATTERY_STATE ->
                TerminalResponse.of(details, GeneralResult.BEYOND_TERMINAL_CAPABILITIES);
        };
    }

    private static TerminalResponse location(CommandDetails details, LocalFacts facts) {
        Optional<LocationInformation> where = facts.cell().map(LocalInformationAnswers::location);
        if (where.isEmpty()) {
            return noService(details);
        }
        GeneralResult result = facts.registered() ? GeneralResult.PERFORMED : GeneralResult.LIMITED_SERVICE;
        return new TerminalResponse(
                details, Result.of(result), CatObjects.NONE.with(ObjectTypes.LOCATION_INFORMATION, where));
    }

    private static TerminalResponse noService(CommandDetails details) {
        return TerminalResponse.of(details, Result.of(GeneralResult.TERMINAL_UNABLE_NOW, NO_SERVICE));
    }

    static LocationInformation location(Cell cell) {
        LocationInformation.Access access = switch (cell.rat()) {
            case GSM -> LocationInformation.Access.GSM;
            case UTRAN -> LocationInformation.Access.UTRAN;
            case E_UTRAN -> LocationInformation.Access.E_UTRAN;
            case NR -> LocationInformation.Access.NG_RAN;
        };
        return new LocationInformation(cell.plmn().digits(), cell.areaCode(), cell.identity(), access);
    }

    /** TS 102 223 8.62. */
    static byte[] technology(Rat rat) {
        int value = switch (rat) {
            case GSM -> 0x00;
            case UTRAN -> 0x03;
            case E_UTRAN -> 0x08;
            case NR -> 0x0A;
        };
        return new byte[] {(byte) value};
    }

    private static int searchMode(NetworkSelection selection) {
        return selection instanceof NetworkSelection.Manual ? MANUAL : AUTOMATIC;
    }
}
