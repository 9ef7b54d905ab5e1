package dev.mynah.modem.gmm;

import dev.mynah.network.air.Cell;
import dev.mynah.network.air.OperationMode;
import dev.mynah.network.air.Plmn;
import dev.mynah.network.air.Rat;
import dev.mynah.network.air.nas.element.Lai;
import dev.mynah.network.air.nas.element.Rai;
import java.util.Optional;

/** The suitable cell the UE camps on and the network it has chosen of the cell's, while there is one. */
final class Whereabouts {
    private Optional<Cell> cell = Optional.empty();
    private Optional<Plmn> plmn = Optional.empty();
    private Optional<Cell> acceptable = Optional.empty();

    void at(Cell camped, Plmn chosen) {
        cell = Optional.of(camped);
        plmn = Optional.of(chosen);
        acceptable = Optional.empty();
    }

    void nowhere() {
        cell = Optional.empty();
        plmn = Optional.empty();
        acceptable = Optional.empty();
    }

    /** Camped on a cell that gives no more than emergency services: it is no place to do anything else in. */
    void limited(Cell camped) {
        nowhere();
        acceptable = Optional.of(camped);
    }

    /** Whether the cell allows emergency services, and is of a technology. */
    boolean takesHelp(Rat technology) {
        return cell.or(() -> acceptable)
                .filter(it -> it.access().emergency() && it.rat() == technology)
                .isPresent();
    }

    void callForHelp() {
        if (cell.isEmpty()) {
            cell = acceptable;
            plmn = acceptable.map(Cell::plmn);
        }
    }

    void helpOver() {
        acceptable.ifPresent(this::limited);
    }

    boolean known() {
        return cell.isPresent();
    }

    Plmn plmn() {
        return plmn.orElseThrow();
    }

    Cell cell() {
        return cell.orElseThrow();
    }

    OperationMode operation() {
        return cell.map(Cell::operation).orElse(OperationMode.II);
    }

    Rai area() {
        Cell at = cell.orElseThrow();
        return new Rai(new Lai(plmn(), at.areaCode()), at.routingAreaCode());
    }

    boolean in(Rat technology) {
        return cell.filter(it -> it.rat() == technology).isPresent();
    }
}
