package dev.mynah.testbed.scenario;

import dev.mynah.network.hlr.SharedNumber;
import dev.mynah.network.hlr.SubscriberSpec;
import dev.mynah.network.operator.OperatorControl;
import dev.mynah.testbed.file.Fields;
import dev.mynah.testbed.file.HomeReader;
import dev.mynah.testbed.file.SubscriberTables;
import dev.mynah.testbed.subscribers.Column;
import dev.mynah.testbed.subscribers.Row;
import dev.mynah.testbed.subscribers.SubscriberRow;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the registers of an operator hold: subscribers, and devices. */
final class RegisterKnobs {
    static final List<Knob> ROWS = List.of(
            new Knob(
                    "subscribe",
                    "operator imsi k opc [COLUMN]",
                    "Adds a subscriber, until the testbed ends. Its fields are the columns of [tables](subscribers.md).",
                    RegisterKnobs::subscribe),
            new Knob(
                    "subscription",
                    "operator imsi [COLUMN]",
                    "Changes some columns of a subscriber (an empty value is as usual); a UE that is registered is sent away to"
                            + " register anew.",
                    RegisterKnobs::subscription),
            new Knob(
                    "withdraw",
                    "operator imsi",
                    "Removes a subscriber; a UE that is registered is sent away for good.",
                    RegisterKnobs::withdraw),
            new Knob(
                    "installed",
                    "operator iccid [eid]",
                    "Tells the register on which eUICC a profile has been installed, or without `eid` that it was deleted; until the"
                            + " testbed ends. A UE that so is on another than its `onlyEid` is sent away.",
                    RegisterKnobs::installed),
            new Knob(
                    "shared-numbers",
                    "operator ring",
                    "Says whom calls to a number ring that several subscribers have: `primary`, the first that an MSC was heard of"
                            + " for, or `all`.",
                    RegisterKnobs::sharedNumbers),
            new Knob(
                    "equipment",
                    "operator imei serve",
                    "Refuses a device with cause #6 (`serve=no`), or serves it again: by IMEI, or 8 digits for all of a type. Counts"
                            + " when it next says who it is.",
                    RegisterKnobs::equipment));

    private RegisterKnobs() {}

    private static Turn subscribe(Fields fields) {
        String operator = CellKnobs.operator(fields);
        Row row = new Row(0, Map.of()).with(columns(fields));
        return (stage, timeline) -> stage.operator(operator).provision(SubscriberTables.subscriber(row));
    }

    private static Turn subscription(Fields fields) {
        String operator = CellKnobs.operator(fields);
        Map<Column, String> columns = columns(fields);
        return (stage, timeline) -> stage.operator(operator)
                .change(columns.getOrDefault(Column.IMSI, ""), before -> changed(before, columns));
    }

    /** A new key takes the place of the whole old one. */
    private static SubscriberSpec changed(SubscriberSpec before, Map<Column, String> columns) {
        Row row = SubscriberRow.of(0, before);
        boolean otherKey = columns.containsKey(Column.K);
        return SubscriberTables.subscriber((otherKey ? row.withoutSecrets() : row).with(columns));
    }

    private static Turn withdraw(Fields fields) {
        String operator = CellKnobs.operator(fields);
        String imsi = fields.text("imsi", "001010000000001");
        return (stage, timeline) -> stage.operator(operator).withdraw(imsi);
    }

    private static Turn installed(Fields fields) {
        String operator = CellKnobs.operator(fields);
        String iccid = fields.text("iccid", "8900101000000000019");
        Optional<String> eid = fields.text("eid");
        return (stage, timeline) -> stage.operator(operator).installed(iccid, eid);
    }

    private static Turn sharedNumbers(Fields fields) {
        String operator = CellKnobs.operator(fields);
        Optional<SharedNumber> ring = fields.choice("ring", HomeReader.SHARED, "primary or all");
        if (!fields.has("ring")) {
            fields.problem("ring", "is missing (primary or all)");
        }
        return (stage, timeline) -> stage.operator(operator).shared(ring.orElse(SharedNumber.PRIMARY));
    }

    private static Turn equipment(Fields fields) {
        String operator = CellKnobs.operator(fields);
        String imei = fields.text("imei", "490154203237518");
        boolean serve = fields.flag("serve", true);
        return (stage, timeline) -> {
            OperatorControl control = stage.operator(operator);
            return serve ? control.serveEquipment(imei) : control.refuseEquipment(imei);
        };
    }

    private static Map<Column, String> columns(Fields fields) {
        Map<Column, String> columns = new EnumMap<>(Column.class);
        columns.put(Column.IMSI, fields.text("imsi", "001010000000001"));
        for (Column column : Column.values()) {
            fields.text(column.word()).ifPresent(text -> columns.put(column, text));
        }
        return columns;
    }
}
