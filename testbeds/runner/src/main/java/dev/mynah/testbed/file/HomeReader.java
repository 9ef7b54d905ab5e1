package dev.mynah.testbed.file;

import dev.mynah.network.eir.EquipmentSpec;
import dev.mynah.network.hlr.SharedNumber;
import dev.mynah.network.operator.HomeSpec;
import dev.mynah.network.operator.HomeSpec.Endpoint;
import dev.mynah.network.ss.UssdMenu;
import dev.mynah.network.ss.UssdPlan;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads an operator's {@code hlr}, {@code ussd} and {@code equipment}. */
public final class HomeReader {
    /** Whom calls ring to a number that several have. */
    public static final Map<String, SharedNumber> SHARED =
            Map.of("primary", SharedNumber.PRIMARY, "all", SharedNumber.ALL);

    private HomeReader() {}

    static HomeSpec read(Fields operator) {
        UssdPlan plan = operator.has("ussd") ? plan(operator.inner("ussd")) : UssdPlan.STANDARD;
        Fields hlr = operator.inner("hlr");
        Optional<Endpoint> door = hlr.optional("door", Endpoint::of);
        Optional<Endpoint> remote = hlr.optional("gsup", Endpoint::of);
        SharedNumber shared =
                hlr.choice("sharedNumbers", SHARED, "primary or all").orElse(SharedNumber.PRIMARY);
        EquipmentSpec equipment = equipment(operator.inner("equipment"));
        return hlr.make(() -> new HomeSpec(plan, equipment, shared, door, remote))
                .orElse(HomeSpec.STANDARD);
    }

    private static EquipmentSpec equipment(Fields equipment) {
        Set<String> refused = Set.copyOf(equipment.texts("refused"));
        Set<String> allowed = Set.copyOf(equipment.texts("allowed"));
        return equipment.make(() -> new EquipmentSpec(refused, allowed)).orElse(EquipmentSpec.ANY);
    }

    private static UssdPlan plan(Fields ussd) {
        Duration patience = ussd.optional("patience", Fields::duration).orElse(UssdPlan.STANDARD.patience());
        Map<String, UssdMenu> codes = new LinkedHashMap<>();
        ussd.named("codes").forEach((code, menu) -> menu(menu).ifPresent(it -> codes.put(code, it)));
        return ussd.make(() -> new UssdPlan(codes, patience)).orElse(UssdPlan.STANDARD);
    }

    private static Optional<UssdMenu> menu(Fields menu) {
        String text = menu.text("text", "1 Balance");
        Map<String, UssdMenu> choices = new LinkedHashMap<>();
        menu.named("choices").forEach((answer, next) -> menu(next).ifPresent(it -> choices.put(answer, it)));
        return menu.make(() -> new UssdMenu(text, choices));
    }
}
