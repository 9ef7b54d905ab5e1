package dev.mynah.modem.plmn;

import dev.mynah.modem.EmergencyNumbers;
import dev.mynah.modem.EmergencyNumbers.LocalNumber;
import dev.mynah.network.air.Plmn;
import dev.mynah.network.air.nas.element.EmergencyNumberList;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The numbers that call for help where the UE is, as networks tell: a new list takes the place of the one before, whose life
 * ends in another country, with the USIM and with the power. TS 24.301 5.3.7, TS 24.008 4.4.4.6.
 */
public final class LocalNumbers {
    private final Consumer<EmergencyNumbers> changed;
    private EmergencyNumbers now = EmergencyNumbers.NONE;

    /** @param changed told of every new list */
    public LocalNumbers(Consumer<EmergencyNumbers> changed) {
        this.changed = changed;
    }

    public EmergencyNumbers now() {
        return now;
    }

    /** Accepted by a network, which may have sent numbers along. */
    public void registered(Plmn plmn, Optional<EmergencyNumberList> list) {
        if (list.isPresent()) {
            take(new EmergencyNumbers(
                    Optional.of(plmn),
                    list.get().numbers().stream()
                            .map(it -> new LocalNumber(it.digits(), it.categories()))
                            .toList()));
        } else if (now.network().filter(it -> !it.mcc().equals(plmn.mcc())).isPresent()) {
            forget();
        }
    }

    public void forget() {
        take(EmergencyNumbers.NONE);
    }

    private void take(EmergencyNumbers fresh) {
        if (!fresh.equals(now)) {
            now = fresh;
            changed.accept(fresh);
        }
    }
}
