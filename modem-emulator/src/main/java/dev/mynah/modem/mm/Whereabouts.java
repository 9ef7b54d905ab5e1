package dev.mynah.modem.mm;

import dev.mynah.modem.plmn.Area;
import dev.mynah.network.air.Cell;
import dev.mynah.network.air.Plmn;
import dev.mynah.network.air.nas.element.Lai;
import java.util.Optional;

/** The suitable cell the UE camps on and which of its networks, while there is one; none in limited service. */
final class Whereabouts {
    private record Place(Cell cell, Plmn plmn) {}

    private Optional<Place> place = Optional.empty();

    void at(Cell camped, Plmn chosen) {
        place = Optional.of(new Place(camped, chosen));
    }

    /** Handed over: the UE stays in its network, if the cell has it. */
    void movedTo(Cell cell) {
        place = place.map(it -> new Place(cell, cell.plmns().contains(it.plmn()) ? it.plmn() : cell.plmn()));
    }

    void nowhere() {
        place = Optional.empty();
    }

    boolean known() {
        return place.isPresent();
    }

    Optional<Plmn> plmn() {
        return place.map(Place::plmn);
    }

    /** The location area as it stands in the lists of forbidden ones. */
    Optional<Area> area() {
        return place.map(it -> Area.of(it.cell(), it.plmn()));
    }

    Lai lai() {
        Place at = place.orElseThrow();
        return new Lai(at.plmn(), at.cell().areaCode());
    }
}
