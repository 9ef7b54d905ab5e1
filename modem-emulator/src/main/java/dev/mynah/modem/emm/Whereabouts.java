package dev.mynah.modem.emm;

import dev.mynah.modem.plmn.Area;
import dev.mynah.network.air.Cell;
import dev.mynah.network.air.Plmn;
import dev.mynah.network.air.nas.element.Tai;
import java.util.Optional;

/** Where the UE camps, and in which of the cell's networks. */
final class Whereabouts {
    private record Place(Cell cell, Plmn plmn) {}

    private final EmmUe ue;
    private Optional<Place> place = Optional.empty();
    private Optional<Place> acceptable = Optional.empty();

    Whereabouts(EmmUe ue) {
        this.ue = ue;
    }

    void camped(Cell cell, Plmn plmn) {
        place = Optional.of(new Place(cell, plmn));
        acceptable = Optional.empty();
    }

    /** Camped on a cell that gives no more than emergency services: it is no place to do anything else in. */
    void limited(Cell cell) {
        place = Optional.empty();
        acceptable = Optional.of(new Place(cell, cell.plmn()));
    }

    void gone() {
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

    /** The connection goes on in another cell: in the same network, where that cell is of it. */
    void handedOver(Cell cell) {
        place.ifPresent(it -> ue.camped(cell, cell.plmns().contains(it.plmn()) ? it.plmn() : cell.plmn()));
    }

    boolean camping() {
        return place.isPresent();
    }

    /** Whether access class barring keeps the UE from asking for a connection here, which a call for help it does not. */
    boolean barred() {
        return !ue.emergency().only()
                && place.filter(it -> !ue.user().mayAccess(it.cell(), it.plmn()))
                        .isPresent();
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

    boolean inRegisteredArea() {
        return ue.attached() && ue.context().covers(here());
    }
}
