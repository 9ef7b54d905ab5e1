package dev.mynah.modem.at.network;

import dev.mynah.at.command.Line;
import dev.mynah.modem.PowerSavingMode;
import dev.mynah.modem.Registration;
import dev.mynah.modem.at.port.AtPort;
import dev.mynah.network.air.Cell;
import dev.mynah.network.air.Rat;
import java.util.Optional;

/**
 * The values of {@code +CREG} and its sisters from {@code <stat>} on:
 * {@code <stat>[,[<lac>],[<ci>],[<AcT>][,[<cause_type>],[<reject_cause>][,<Active-Time>,[<Periodic-TAU>]]]]}. Places between
 * that have no value stay empty; at the end they are left away. Allowed NSSAI and CAG are not there yet and so never shown.
 */
final class RegistrationLine {
    private static final int EMM_CAUSE = 0;
    private static final int ROUTING_AREA_DIGITS = 2;

    private RegistrationLine() {}

    /** The answer to {@code +CREG?}. */
    static String answer(AtPort port, RegistrationDomain domain, Registration registration) {
        int n = port.get(domain.reporting);
        return rest(Line.of(domain.command()).add(n), domain, n, registration, saving(port, domain, n));
    }

    /** The unsolicited {@code +CREG:}; empty for {@code <n>} 0. */
    static String report(AtPort port, RegistrationDomain domain, Registration registration) {
        int n = port.get(domain.reporting);
        return n == 0 ? "" : rest(Line.of(domain.command()), domain, n, registration, saving(port, domain, n));
    }

    private static Optional<PowerSavingMode> saving(AtPort port, RegistrationDomain domain, int n) {
        return domain.showsPowerSaving(n) ? port.network().powerSavingGranted() : Optional.empty();
    }

    private static String rest(
            Line line, RegistrationDomain domain, int n, Registration registration, Optional<PowerSavingMode> saving) {
        line.add(registration.status().stat());
        Optional<Cell> cell =
                registration.status().registered() && domain.showsCell(n) ? registration.cell() : Optional.empty();
        boolean cause = domain.showsCause(n) && registration.rejectCause().isPresent();
        if (cell.isPresent()) {
            line.hex(cell.get().areaCode(), domain.areaDigits())
                    .hex(cell.get().identity(), domain.cellDigits())
                    .add(cell.get().rat().act());
            if (routingArea(domain, cell.get())) {
                line.hex(cell.get().routingAreaCode(), ROUTING_AREA_DIGITS);
            }
        } else if (cause || saving.isPresent()) {
            line.omit().omit().omit();
        }
        if (cause) {
            if (domain.hasRoutingArea() && !(cell.isPresent() && routingArea(domain, cell.get()))) {
                line.omit();
            }
            if (domain.hasSlices()) {
                line.omit().omit();
            }
            line.add(EMM_CAUSE).add(registration.rejectCause().getAsInt());
        } else if (saving.isPresent()) {
            line.omit().omit();
        }
        saving.ifPresent(it -> {
            line.add(Bits.octet(it.activeTime().octet()));
            it.periodicUpdate().ifPresentOrElse(update -> line.add(Bits.octet(update.octet())), line::omit);
        });
        return line.toString();
    }

    /** LTE, which GPRS registration follows, has no routing areas. */
    private static boolean routingArea(RegistrationDomain domain, Cell cell) {
        return domain.hasRoutingArea() && (cell.rat() == Rat.GSM || cell.rat() == Rat.UTRAN);
    }
}
