package dev.mynah.modem.mmi;

import static dev.mynah.modem.mmi.Procedure.ACTIVATION;
import static dev.mynah.modem.mmi.Procedure.DEACTIVATION;
import static dev.mynah.modem.mmi.Procedure.ERASURE;
import static dev.mynah.modem.mmi.Procedure.INTERROGATION;
import static dev.mynah.modem.mmi.Procedure.REGISTRATION;

import dev.mynah.modem.PinKey;
import dev.mynah.network.air.nas.ss.component.SsCode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The codes there are. TS 22.030 6.5, 6.6, 6.7 and annex B. What is in no row is USSD. */
final class MmiTable {
    private static final Set<Procedure> FORWARDED =
            Set.of(ACTIVATION, DEACTIVATION, INTERROGATION, REGISTRATION, ERASURE);
    private static final Set<Procedure> SWITCHED = Set.of(ACTIVATION, DEACTIVATION, INTERROGATION);
    private static final Set<Procedure> ASKED = Set.of(INTERROGATION);
    private static final Set<Procedure> CHANGED = Set.of(REGISTRATION);
    private static final Set<Procedure> PASSWORD = Set.of(REGISTRATION, ACTIVATION);

    private static final Map<String, SsCode> BARRING_GROUPS = Map.of(
            "", SsCode.ALL_BARRING,
            "330", SsCode.ALL_BARRING,
            "333", SsCode.BARRING_OF_OUTGOING,
            "335", SsCode.BARRING_OF_INCOMING);

    static final List<MmiRow> ROWS = List.of(
            forwarding("21", "unconditional call forwarding", SsCode.CFU),
            forwarding("67", "call forwarding on busy", SsCode.CFB),
            forwarding("61", "call forwarding on no reply", SsCode.CFNRY),
            forwarding("62", "call forwarding on not reachable", SsCode.CFNRC),
            forwarding("002", "all call forwarding", SsCode.ALL_FORWARDING),
            forwarding("004", "all conditional call forwarding", SsCode.ALL_CONDITIONAL_FORWARDING),
            barring("33", "barring of all outgoing calls", SsCode.BAOC),
            barring("331", "barring of outgoing international calls", SsCode.BOIC),
            barring("332", "barring of outgoing international calls except home", SsCode.BOIC_EX_HC),
            barring("35", "barring of all incoming calls", SsCode.BAIC),
            barring("351", "barring of incoming calls when roaming", SsCode.BIC_ROAM),
            barring("330", "all barring", SsCode.ALL_BARRING),
            barring("333", "barring of outgoing calls", SsCode.BARRING_OF_OUTGOING),
            barring("335", "barring of incoming calls", SsCode.BARRING_OF_INCOMING),
            new MmiRow("43", "call waiting", "basic service", SWITCHED, Services::waiting),
            identification("30", "calling line identification", SsCode.CLIP),
            new MmiRow("31", "calling line restriction", "", SWITCHED, Services::restriction),
            identification("76", "connected line identification", SsCode.COLP),
            identification("77", "connected line restriction", SsCode.COLR),
            identification("300", "calling name", SsCode.CNAP),
            new MmiRow("03", "barring password", "group, old, new, new", PASSWORD, Services::barringPassword),
            pin("04", "change of PIN", (services, code) -> services.changePin(PinKey.PIN1, code), "old, new, new"),
            pin("042", "change of PIN2", (services, code) -> services.changePin(PinKey.PIN2, code), "old, new, new"),
            pin("05", "unblocking of PIN", (services, code) -> services.unblockPin(PinKey.PIN1, code), "PUK, new, new"),
            pin(
                    "052",
                    "unblocking of PIN2",
                    (services, code) -> services.unblockPin(PinKey.PIN2, code),
                    "PUK2, new, new"),
            new MmiRow("06", "IMEI", "", ASKED, (services, code) -> services.equipment()));

    private static final Map<String, MmiRow> BY_CODE =
            ROWS.stream().collect(Collectors.toUnmodifiableMap(MmiRow::code, row -> row));

    private MmiTable() {}

    private static MmiRow forwarding(String code, String words, SsCode service) {
        return new MmiRow(
                code,
                words,
                "number, basic service, seconds",
                FORWARDED,
                (services, mmi) -> services.forwarding(service, mmi));
    }

    private static MmiRow barring(String code, String words, SsCode service) {
        return new MmiRow(
                code, words, "password, basic service", SWITCHED, (services, mmi) -> services.barring(service, mmi));
    }

    private static MmiRow identification(String code, String words, SsCode service) {
        return new MmiRow(code, words, "", ASKED, (services, mmi) -> services.identification(service));
    }

    private static MmiRow pin(String code, String words, MmiRow.Action action, String information) {
        return new MmiRow(code, words, information, CHANGED, action);
    }

    /** The row a code is in; what can't be done with the service is in none. */
    static Optional<MmiRow> row(MmiCode code) {
        return Optional.ofNullable(BY_CODE.get(code.service()))
                .filter(row -> row.procedures().contains(code.procedure()));
    }

    /** Which barring a password is for, by its code; nothing where there is no such group. */
    static @Nullable SsCode barringGroup(String code) {
        return BARRING_GROUPS.get(code);
    }
}
