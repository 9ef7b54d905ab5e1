package dev.mynah.testbed.scenario;

import dev.mynah.network.air.nas.element.DeregistrationType;
import dev.mynah.network.air.nas.element.EmergencyNumberList.EmergencyNumber;
import dev.mynah.network.air.nas.element.EmmCause;
import dev.mynah.network.air.nas.element.EsmCause;
import dev.mynah.network.air.nas.element.GmmCause;
import dev.mynah.network.air.nas.element.Mm5gCause;
import dev.mynah.network.air.nas.element.NetworkDetachType;
import dev.mynah.network.air.nas.element.SNssai;
import dev.mynah.network.air.nas.element.Sm5gCause;
import dev.mynah.network.air.nas.element.SmCause;
import dev.mynah.network.air.nas.element.UeTerminatedDetachType;
import dev.mynah.network.nitz.Announcement;
import dev.mynah.network.operator.Leave;
import dev.mynah.network.operator.OperatorControl;
import dev.mynah.testbed.file.EmergencyNumbersReader;
import dev.mynah.testbed.file.Fields;
import dev.mynah.testbed.file.System5gReader;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Single subscribers, and what the network says of itself. */
final class SubscriberKnobs {
    private static final Map<String, Core> CORES = Map.of("lte", Core.LTE, "gprs", Core.GPRS, "nr", Core.NR);
    private static final Map<String, UeTerminatedDetachType> TYPES = Map.of(
            "reattach", UeTerminatedDetachType.REATTACH_REQUIRED,
            "stay-away", UeTerminatedDetachType.REATTACH_NOT_REQUIRED,
            "imsi", UeTerminatedDetachType.IMSI_DETACH);
    private static final int REGULAR_DEACTIVATION = 36;

    /** Whose packet domain a knob is about. */
    private enum Core {
        LTE,
        GPRS,
        NR
    }

    static final List<Knob> ROWS = List.of(
            new Knob(
                    "detach",
                    "operator imsi [system] [type] [cause]",
                    "Sends a UE away from the packet domain, of `lte`, `gprs` or `nr` or of whichever it is in: `reattach` (usual),"
                            + " `stay-away` or `imsi` (circuit switched domain only; not in NR).",
                    SubscriberKnobs::detach),
            new Knob(
                    "deactivate",
                    "operator imsi [ebi] [nsapi] [session] [cause]",
                    "Ends one of several PDN connections of a UE in LTE (`ebi`), a PDP context in GSM or UMTS (`nsapi`) or a"
                            + " PDU session in NR (`session`).",
                    SubscriberKnobs::deactivate),
            new Knob(
                    "slices",
                    "operator slices",
                    "Has other network slices (`[{ sst: 1, sd: 41648 }]`): UEs connected in NR are told at once, and register"
                            + " anew.",
                    SubscriberKnobs::slices),
            new Knob("page", "operator imsi", "Pages a registered UE if it is idle.", SubscriberKnobs::page),
            new Knob(
                    "announce",
                    "operator name [shortName] [nitz] [timeZone] [emergencyNumbers]",
                    "Changes the network's names, time zone and local emergency numbers (`[{ number: \"110\", reaches: [police] }]`);"
                            + " connected UEs are told names and time at once, and the numbers when they register next.",
                    SubscriberKnobs::announce));

    private SubscriberKnobs() {}

    private static Turn detach(Fields fields) {
        String operator = CellKnobs.operator(fields);
        String imsi = imsi(fields);
        Optional<Core> core =
                fields.has("system") ? fields.choice("system", CORES, "lte, gprs or nr") : Optional.empty();
        UeTerminatedDetachType type = fields.choice("type", TYPES, "reattach, stay-away or imsi")
                .orElse(UeTerminatedDetachType.REATTACH_REQUIRED);
        if (core.filter(Core.NR::equals).isPresent() && type == UeTerminatedDetachType.IMSI_DETACH) {
            fields.problem("type", "NR has no circuit switched domain to be detached from");
        }
        Optional<Integer> cause =
                fields.has("cause") ? Optional.of(fields.whole("cause", 1, 255, "11")) : Optional.empty();
        return (stage, timeline) -> {
            OperatorControl control = stage.operator(operator);
            if (core.isEmpty()) {
                return control.detach(imsi, leave(type), cause);
            }
            return switch (core.get()) {
                case LTE -> control.detach(imsi, type, cause.map(EmmCause::of));
                case GPRS -> control.gprsDetach(imsi, gprs(type), cause.map(GmmCause::of));
                case NR -> control.deregister(imsi, nr(type), cause.map(Mm5gCause::of));
            };
        };
    }

    private static Leave leave(UeTerminatedDetachType type) {
        return switch (type) {
            case REATTACH_REQUIRED -> Leave.REATTACH;
            case REATTACH_NOT_REQUIRED -> Leave.STAY_AWAY;
            case IMSI_DETACH -> Leave.CIRCUITS;
        };
    }

    private static NetworkDetachType gprs(UeTerminatedDetachType type) {
        return switch (type) {
            case REATTACH_REQUIRED -> NetworkDetachType.REATTACH_REQUIRED;
            case REATTACH_NOT_REQUIRED -> NetworkDetachType.REATTACH_NOT_REQUIRED;
            case IMSI_DETACH -> NetworkDetachType.IMSI_DETACH;
        };
    }

    private static DeregistrationType nr(UeTerminatedDetachType type) {
        return type == UeTerminatedDetachType.REATTACH_REQUIRED
                ? DeregistrationType.REREGISTRATION_REQUIRED
                : DeregistrationType.NORMAL;
    }

    private static Turn deactivate(Fields fields) {
        String operator = CellKnobs.operator(fields);
        String imsi = imsi(fields);
        int cause = fields.whole("cause", 1, 255, REGULAR_DEACTIVATION);
        if (fields.has("nsapi")) {
            int nsapi = fields.whole("nsapi", 5, 15, "5");
            return (stage, timeline) -> stage.operator(operator).deactivatePdp(imsi, nsapi, SmCause.of(cause));
        }
        if (fields.has("session")) {
            int session = fields.whole("session", 1, 15, "1");
            return (stage, timeline) -> stage.operator(operator).release(imsi, session, Sm5gCause.of(cause));
        }
        int ebi = fields.whole("ebi", 5, 15, "6");
        return (stage, timeline) -> stage.operator(operator).deactivate(imsi, ebi, EsmCause.of(cause));
    }

    private static Turn slices(Fields fields) {
        String operator = CellKnobs.operator(fields);
        List<SNssai> slices = System5gReader.slices(fields);
        if (slices.isEmpty()) {
            fields.problem("slices", "is missing (as slices: [{ sst: 1 }])");
        }
        return (stage, timeline) -> stage.operator(operator).slices(slices);
    }

    private static Turn page(Fields fields) {
        String operator = CellKnobs.operator(fields);
        String imsi = imsi(fields);
        return (stage, timeline) -> stage.operator(operator).page(imsi);
    }

    private static Turn announce(Fields fields) {
        String operator = CellKnobs.operator(fields);
        String name = fields.text("name", "Alpha Mobile");
        String shortName = fields.text("shortName", () -> name);
        boolean time = fields.flag("nitz", true);
        ZoneId zone = fields.optional("timeZone", Fields::zone).orElse(ZoneOffset.UTC);
        List<EmergencyNumber> numbers = EmergencyNumbersReader.read(fields);
        return (stage, timeline) ->
                stage.operator(operator).announce(new Announcement(name, shortName, time, zone, numbers));
    }

    private static String imsi(Fields fields) {
        return fields.text("imsi", "001010000000001");
    }
}
