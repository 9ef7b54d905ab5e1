package dev.mynah.modem.mm5g;

import dev.mynah.modem.plmn.Area;
import dev.mynah.network.air.Cell;
import dev.mynah.network.air.Plmn;
import dev.mynah.network.air.nas.element.Tai;
import java.util.Optional;

/** Where the UE camps and in which of the cell's networks. */
final class Whereabouts {
    private record Place(Cell cell, Plmn plmn) {}

    private Optional<Place> place = Optional.empty();
    private Optional<Place> acceptable = Optional.empty();

    void camp(Cell cell, Plmn plmn) {
        place = Optional.of(new Place(cell, plmn));
        acceptable = Optional.empty();
    }

    /** Camped on a cell that gives no more than emergency services: it is no place to do anything else in. */
    void limited(Cell cell) {
        place = Optional.empty();
        acceptable = Optional.of(new Place(cell, cell.plmn()));
    }

    void leave() {
        place = Optional.empty();
        acceptable = Optional.empty();
    }

    /** Whether the cell allows emergency services. */
    boolean takesHelp() {
        return place.or(() -> acceptable)
                .filter(it -> it.cell().access().emergency())
                .isPresent();
    }

    void callForHelp() {
        place = place.or(() -> acceptable);
    }

    void helpOver() {
        if (acceptable.isPresent()) {
            place = Optional.empty();
        }
    }

    boolean camping() {
        return place.isPresent();
    }

    /** The tracking area camped in. */
    Tai here() {
        Place at = place.orElseThrow();
        return new Tai(at.plmn(), at.cell().areaCode());
    }

    /** The same as it stands in the lists of forbidden ones. */
    Area area() {
        Place at = place.orElseThrow();
        return Area.of(at.cell(), at.plmn());
    }

    /** In which network the UE goes on after a handover: the one it is in, if the cell has it. */
    Optional<Plmn> networkIn(Cell target) {
        return place.map(it -> target.plmns().contains(it.plmn()) ? it.plmn() : target.plmn());
    }
}
