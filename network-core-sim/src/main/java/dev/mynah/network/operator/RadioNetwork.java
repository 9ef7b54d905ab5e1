package dev.mynah.network.operator;

import dev.mynah.network.air.Cell;
import dev.mynah.network.air.CnDomain;
import dev.mynah.network.air.OperationMode;
import dev.mynah.network.air.Page;
import dev.mynah.network.air.PagingIdentity;
import dev.mynah.network.air.Rat;
import dev.mynah.network.air.nas.element.Lai;
import dev.mynah.network.air.nas.element.Rai;
import dev.mynah.network.air.nas.element.Tai;
import dev.mynah.network.air.nas.element.TaiList;
import dev.mynah.network.air.time.Timeline;
import dev.mynah.network.ran.BaseStation;
import dev.mynah.network.ran.CoreNetwork;
import dev.mynah.network.ran.Ether;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** An operator's cells, and whom of its nodes' UEs a page reaches in them. */
final class RadioNetwork {
    private final OperatorSpec spec;
    private final Ether ether;
    private final Timeline timeline;
    private final Map<String, BaseStation> stations = new LinkedHashMap<>();

    RadioNetwork(OperatorSpec spec, Ether ether, Timeline timeline) {
        this.spec = spec;
        this.ether = ether;
        this.timeline = timeline;
    }

    /** By name, in the order of the specification; a view. */
    Map<String, BaseStation> stations() {
        return stations;
    }

    /**
     * Builds the cells, which are off until {@link #switchOn}.
     *
     * @param core what stands behind the cells of a technology
     * @throws IllegalArgumentException when another operator has a cell's identity already
     */
    void build(Function<Rat, CoreNetwork> core) {
        for (CellSpec cell : spec.cells()) {
            Cell broadcast = new Cell(
                    cell.identity(),
                    cell.rat(),
                    List.of(spec.plmn()),
                    cell.areaCode(),
                    cell.routingAreaCode(),
                    cell.channel(),
                    cell.physicalIdentity(),
                    cell.access(),
                    cell.reselection(),
                    operation(cell.rat()));
            stations.put(cell.name(), ether.build(broadcast, timeline, core.apply(cell.rat())));
        }
    }

    private OperationMode operation(Rat rat) {
        return spec.sgsn().gs() && CircuitSwitchedCells.serves(rat) ? OperationMode.I : OperationMode.II;
    }

    void switchOn() {
        for (CellSpec cell : spec.cells()) {
            BaseStation station = stations.get(cell.name());
            if (station != null) {
                station.site(cell.site());
                station.level(cell.rsrp(), cell.rsrq());
                station.power(cell.on());
            }
        }
    }

    /** UEs see a radio link failure. */
    void demolish() {
        stations.values().forEach(ether::demolish);
        stations.clear();
    }

    void page(TaiList areas, PagingIdentity whom) {
        page(areas, Page.of(whom));
    }

    void page(TaiList areas, Page page) {
        for (BaseStation station : stations.values()) {
            if (areas.contains(new Tai(spec.plmn(), station.cell().areaCode()))) {
                station.page(page);
            }
        }
    }

    void page(Rai area, Page page) {
        for (BaseStation station : stations.values()) {
            Cell cell = station.cell();
            if (CircuitSwitchedCells.serves(cell.rat())
                    && cell.areaCode() == area.lai().lac()
                    && cell.routingAreaCode() == area.rac()) {
                station.page(page);
            }
        }
    }

    void page(Lai area, PagingIdentity whom) {
        stations.values().stream()
                .filter(station -> CircuitSwitchedCells.serves(station.cell().rat())
                        && station.cell().areaCode() == area.lac())
                .forEach(station -> station.page(new Page(whom, CnDomain.CS)));
    }
}
