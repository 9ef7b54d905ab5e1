package dev.mynah.modem.baseband;

import dev.mynah.modem.Calls;
import dev.mynah.modem.NetworkDenylist;
import dev.mynah.modem.NetworkDenylist.Condition;
import dev.mynah.modem.plmn.PlmnSelector;
import dev.mynah.modem.radio.Radio;
import dev.mynah.network.air.CellMeasurement;
import dev.mynah.network.air.Plmn;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What the device's denylist means for a stack: the selector keeps off what is on it, and what was chosen before is left. */
final class Denial {
    private final PlmnSelector selector;
    private final Selection selection;
    private final Systems systems;
    private final Radio radio;
    private final Calls calls;

    Denial(PlmnSelector selector, Selection selection, Systems systems, Radio radio, Calls calls) {
        this.selector = selector;
        this.selection = selection;
        this.systems = systems;
        this.radio = radio;
        this.calls = calls;
    }

    private boolean cardDenied(NetworkDenylist list) {
        return selection
                .usim()
                .filter(it -> list.deniesCardOf(it.subscriber().home()))
                .isPresent();
    }

    /** What keeps the stack from networks now. */
    Set<Condition> conditions() {
        NetworkDenylist list = selector.denied();
        Set<Condition> conditions = EnumSet.noneOf(Condition.class);
        if (cardDenied(list)) {
            conditions.add(Condition.CARD);
        }
        List<CellMeasurement> heard = list.networks().isEmpty() ? List.of() : radio.heard();
        if (!heard.isEmpty()
                && heard.stream().flatMap(it -> it.cell().plmns().stream()).allMatch(list::denies)) {
            conditions.add(Condition.NETWORKS);
        }
        return conditions;
    }

    /** Whether the stack is where it must not be any more; who calls for help there is left to. */
    boolean misplaced() {
        NetworkDenylist list = selector.denied();
        if (list.equals(NetworkDenylist.NONE) || !selection.isOn() || !systems.suitable()) {
            return false;
        }
        Optional<Plmn> here = selection.registeredWith().or(selector::selected);
        boolean helped = calls.list().stream().anyMatch(Calls.Call::emergency);
        return !helped && (cardDenied(list) || here.filter(list::denies).isPresent());
    }
}
