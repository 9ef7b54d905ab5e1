package dev.mynah.modem.baseband;

import dev.mynah.modem.NvItems;
import dev.mynah.modem.PowerSavingMode;
import dev.mynah.network.air.nas.element.GprsTimer;
import dev.mynah.network.air.nas.element.GprsTimer3;
import java.util.Optional;
import java.util.OptionalInt;

/** What a slot asks networks for to save power, kept over power cycles: the octets of the timers, and the cycle of extended DRX. */
final class KeptPowerSaving {
    private final NvItems items;
    private final String modeKey;
    private final String cycleKey;

    KeptPowerSaving(NvItems items, String keyPrefix) {
        this.items = items;
        this.modeKey = keyPrefix + "/psm";
        this.cycleKey = keyPrefix + "/edrx";
    }

    Optional<PowerSavingMode> mode() {
        return items.get(modeKey)
                .filter(it -> it.matches("[0-9]{1,3}( [0-9]{1,3})?"))
                .map(it -> {
                    String[] octets = it.split(" ", 2);
                    return new PowerSavingMode(
                            new GprsTimer(Integer.parseInt(octets[0]) & 0xFF),
                            octets.length < 2
                                    ? Optional.empty()
                                    : Optional.of(new GprsTimer3(Integer.parseInt(octets[1]) & 0xFF)));
                });
    }

    void mode(Optional<PowerSavingMode> mode) {
        mode.ifPresentOrElse(
                it -> items.put(
                        modeKey,
                        it.activeTime().octet()
                                + it.periodicUpdate().map(t -> " " + t.octet()).orElse("")),
                () -> items.remove(modeKey));
    }

    OptionalInt cycle() {
        return items.get(cycleKey)
                .filter(it -> it.matches("[0-9]|1[0-5]"))
                .map(it -> OptionalInt.of(Integer.parseInt(it)))
                .orElse(OptionalInt.empty());
    }

    void cycle(OptionalInt cycle) {
        cycle.ifPresentOrElse(it -> items.put(cycleKey, Integer.toString(it)), () -> items.remove(cycleKey));
    }
}
