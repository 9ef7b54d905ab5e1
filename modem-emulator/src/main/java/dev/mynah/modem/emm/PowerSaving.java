package dev.mynah.modem.emm;

import dev.mynah.modem.ExtendedDrx;
import dev.mynah.modem.PowerSavingMode;
import dev.mynah.network.air.nas.OptionalElements;
import dev.mynah.network.air.nas.element.GprsTimer;
import dev.mynah.network.air.nas.emm.EmmIe;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Power saving mode and extended idle mode DRX: asked for in each attach and update, granted or not in the answer. With the mode
 * granted the UE is out of reach once T3324 has run out, and comes back when it has something to send or T3412 runs out. TS
 * 24.301 5.3.11, 5.3.12.
 */
public final class PowerSaving {
    private static final int CYCLE = 0x0F;
    private static final int WINDOW = 4;

    private final EmmUe ue;
    private Optional<PowerSavingMode> wanted = Optional.empty();
    private OptionalInt wantedCycle = OptionalInt.empty();
    private Optional<PowerSavingMode> granted = Optional.empty();
    private Optional<ExtendedDrx> grantedDrx = Optional.empty();
    private boolean asleep;

    PowerSaving(EmmUe ue) {
        this.ue = ue;
    }

    public Optional<PowerSavingMode> wanted() {
        return wanted;
    }

    public OptionalInt wantedCycle() {
        return wantedCycle;
    }

    /** What the network has granted, while registered with it. */
    public Optional<PowerSavingMode> granted() {
        return granted;
    }

    public Optional<ExtendedDrx> grantedDrx() {
        return grantedDrx;
    }

    /** Whether the UE hears no pages. */
    public boolean asleep() {
        return asleep;
    }

    /** Asks for these from now on; a network that does not know it yet is told by an update. TS 24.301 5.5.3.2.2. */
    public void want(Optional<PowerSavingMode> mode, OptionalInt cycle) {
        if (wanted.equals(mode) && wantedCycle.equals(cycle)) {
            return;
        }
        wanted = mode;
        wantedCycle = cycle;
        if (ue.registered()) {
            ue.update().wishesChanged();
            ue.reselect();
        }
    }

    /** What a request says of it. */
    OptionalElements describe(OptionalElements elements) {
        return elements.with(EmmIe.T3324, wanted.map(PowerSavingMode::activeTime))
                .with(EmmIe.T3412_EXTENDED, wanted.flatMap(PowerSavingMode::periodicUpdate))
                .with(
                        EmmIe.EXTENDED_DRX_PARAMETERS,
                        wantedCycle.isPresent() ? Optional.of(wantedCycle.getAsInt()) : Optional.empty());
    }

    /** What the answer says of it; nothing counts that was not asked for. */
    void accepted(OptionalElements elements) {
        Optional<PowerSavingMode> mode = elements.get(EmmIe.T3324)
                .filter(it -> wanted.isPresent() && it.duration().isPresent())
                .map(it -> new PowerSavingMode(it, elements.get(EmmIe.T3412_EXTENDED)));
        Optional<ExtendedDrx> drx = elements.get(EmmIe.EXTENDED_DRX_PARAMETERS)
                .filter(it -> wantedCycle.isPresent())
                .map(it -> new ExtendedDrx(it & CYCLE, it >> WINDOW));
        mode.flatMap(PowerSavingMode::periodicUpdate)
                .flatMap(it -> it.duration().filter(value -> !value.isZero()))
                .ifPresent(value -> ue.timers().duration(EmmTimer.T3412, value));
        become(mode, drx);
    }

    private void become(Optional<PowerSavingMode> mode, Optional<ExtendedDrx> drx) {
        boolean news = !granted.equals(mode) || !grantedDrx.equals(drx);
        granted = mode;
        grantedDrx = drx;
        if (news) {
            ue.user().powerSavingChanged();
        }
    }

    /** The connection is gone. */
    void idle() {
        granted.map(PowerSavingMode::activeTime).flatMap(GprsTimer::duration).ifPresent(active -> {
            if (active.equals(Duration.ZERO)) {
                sleep();
            } else {
                ue.timers().start(EmmTimer.T3324, active);
            }
        });
    }

    /** T3324 has run out. */
    void sleep() {
        asleep = true;
    }

    /** The UE has something to say. */
    void wake() {
        ue.timers().stop(EmmTimer.T3324);
        asleep = false;
    }

    /** The registration is gone, and with it what was granted. */
    void lost() {
        wake();
        become(Optional.empty(), Optional.empty());
    }
}
