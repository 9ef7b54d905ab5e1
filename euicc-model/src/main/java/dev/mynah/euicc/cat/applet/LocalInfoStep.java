package dev.mynah.euicc.cat.applet;

import dev.mynah.euicc.cat.command.LocalInformation;
import dev.mynah.euicc.cat.command.ProactiveCommand;
import dev.mynah.euicc.cat.command.ProvideLocalInformation;
import dev.mynah.euicc.cat.command.TerminalResponse;
import dev.mynah.euicc.cat.object.CatObjects;
import dev.mynah.euicc.cat.object.ObjectTypes;
import java.util.HexFormat;

/**
 * Asks the terminal what only it knows.
 *
 * @param as under which name later steps find it; a location is found under {@code name.plmn}, {@code .area} and {@code .cell}
 */
public record LocalInfoStep(LocalInformation what, String as) implements Step {

    @Override
    public ProactiveCommand command(Values values) {
        return new ProvideLocalInformation(what);
    }

    @Override
    public void answered(TerminalResponse response, Values values) {
        CatObjects told = response.objects();
        told.get(ObjectTypes.LOCATION_INFORMATION).ifPresent(it -> EventValues.location(it, as + ".", values));
        told.get(ObjectTypes.IMEI).or(() -> told.get(ObjectTypes.IMEISV)).ifPresent(it -> values.put(as, it));
        told.get(ObjectTypes.LANGUAGE).ifPresent(it -> values.put(as, it));
        told.get(ObjectTypes.DATE_TIME).ifPresent(it -> values.put(as, it.toString()));
        told.get(ObjectTypes.BATTERY_STATE)
                .or(() -> told.get(ObjectTypes.NETWORK_SEARCH_MODE))
                .or(() -> told.get(ObjectTypes.TIMING_ADVANCE))
                .ifPresent(it -> values.put(as, String.valueOf(it)));
        told.get(ObjectTypes.ACCESS_TECHNOLOGY)
                .or(() -> told.get(ObjectTypes.NETWORK_MEASUREMENT_RESULTS))
                .ifPresent(it -> values.put(as, HexFormat.of().formatHex(it)));
    }
}
