package dev.mynah.testbed.scenario;

import dev.mynah.network.air.nas.element.EmergencyNumberList.EmergencyNumber;
import dev.mynah.network.air.nas.element.EmmCause;
import dev.mynah.network.air.nas.element.EsmCause;
import dev.mynah.network.air.nas.element.UeTerminatedDetachType;
import dev.mynah.network.nitz.Announcement;
import dev.mynah.testbed.file.EmergencyNumbersReader;
import dev.mynah.testbed.file.Fields;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Single subscribers, and what the network says of itself. */
final class SubscriberKnobs {
    private static final Map<String, UeTerminatedDetachType> TYPES = Map.of(
            "reattach", UeTerminatedDetachType.REATTACH_REQUIRED,
            "stay-away", UeTerminatedDetachType.REATTACH_NOT_REQUIRED,
            "imsi", UeTerminatedDetachType.IMSI_DETACH);
    private static final int REGULAR_DEACTIVATION = 36;

    static final List<Knob> ROWS = List.of(
            new Knob(
                    "detach",
                    "operator imsi [type] [cause]",
                    "Sends a UE registered in LTE away: `reattach` (usual), `stay-away` or `imsi` (circuit switched domain only).",
                    SubscriberKnobs::detach),
            new Knob(
                    "deactivate",
                    "operator imsi ebi [cause]",
                    "Ends one of several PDN connections of a UE in LTE.",
                    SubscriberKnobs::deactivate),
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
        UeTerminatedDetachType type = fields.choice("type", TYPES, "reattach, stay-away or imsi")
                .orElse(UeTerminatedDetachType.REATTACH_REQUIRED);
        Optional<EmmCause> cause =
                fields.has("cause") ? Optional.of(EmmCause.of(fields.whole("cause", 1, 255, "11"))) : Optional.empty();
        return (stage, timeline) -> stage.operator(operator).detach(imsi, type, cause);
    }

    private static Turn deactivate(Fields fields) {
        String operator = CellKnobs.operator(fields);
        String imsi = imsi(fields);
        int ebi = fields.whole("ebi", 5, 15, "6");
        int cause = fields.whole("cause", 1, 255, REGULAR_DEACTIVATION);
        return (stage, timeline) -> stage.operator(operator).deactivate(imsi, ebi, EsmCause.of(cause));
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
        ZoneId zone = fields.optional("timeZone", ZoneId::of).orElse(ZoneOffset.UTC);
        List<EmergencyNumber> numbers = EmergencyNumbersReader.read(fields);
        return (stage, timeline) ->
                stage.operator(operator).announce(new Announcement(name, shortName, time, zone, numbers));
    }

    private static String imsi(Fields fields) {
        return fields.text("imsi", "001010000000001");
    }
}
