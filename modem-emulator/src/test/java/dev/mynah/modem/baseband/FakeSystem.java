package dev.mynah.modem.baseband;

import dev.mynah.modem.Domain;
import dev.mynah.modem.mobility.MobilityManagement;
import dev.mynah.modem.mobility.Standing;
import dev.mynah.modem.sim.Usim;
import dev.mynah.network.air.Cell;
import dev.mynah.network.air.CnDomain;
import dev.mynah.network.air.Page;
import dev.mynah.network.air.Plmn;
import dev.mynah.network.air.Rat;
import dev.mynah.network.air.ReleaseCause;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** A mobility management that writes down what it is told. */
final class FakeSystem implements MobilityManagement {
    private final Domain domain;
    private final Set<Rat> rats;
    final List<String> told = new ArrayList<>();
    Standing standing = Standing.SEEKING;
    boolean busy;
    boolean usimInvalid;
    Runnable onRelease = () -> {};

    FakeSystem(Domain domain, Rat... rats) {
        this.domain = domain;
        this.rats = Set.of(rats);
    }

    List<String> told() {
        List<String> lines = List.copyOf(told);
        told.clear();
        return lines;
    }

    @Override
    public Domain domain() {
        return domain;
    }

    @Override
    public boolean serves(Rat rat) {
        return rats.contains(rat);
    }

    @Override
    public void switchOn(Usim usim) {
        told.add("on");
    }

    @Override
    public void withoutUsim() {
        told.add("without USIM");
    }

    @Override
    public void switchOff() {
        told.add("off");
    }

    @Override
    public void want(boolean registration) {
        told.add(registration ? "wanted" : "not wanted");
    }

    @Override
    public void camped(Cell cell, Plmn plmn) {
        told.add("camped " + cell.rat());
    }

    @Override
    public void limited(Cell cell) {
        told.add("limited");
    }

    @Override
    public void nowhere() {
        told.add("nowhere");
    }

    @Override
    public void elsewhere(Cell cell, Plmn plmn) {
        told.add("elsewhere " + cell.rat());
    }

    @Override
    public void supplanted() {
        told.add("supplanted");
    }

    @Override
    public void downlink(byte[] nas) {
        told.add("downlink " + HexFormat.of().formatHex(nas));
    }

    @Override
    public void bearersEstablished() {
        told.add("bearers");
    }

    @Override
    public void securityCommanded(CnDomain which) {
        told.add("security " + which);
    }

    @Override
    public void released(ReleaseCause cause) {
        told.add("released " + cause);
        onRelease.run();
    }

    @Override
    public void paged(Page page) {
        told.add("paged " + page.domain());
    }

    @Override
    public void handedOver(Cell cell) {
        told.add("handed over " + cell.rat());
    }

    @Override
    public boolean registered() {
        return standing == Standing.REGISTERED || standing == Standing.OUT_OF_COVERAGE;
    }

    @Override
    public boolean busy() {
        return busy;
    }

    @Override
    public boolean usimInvalid() {
        return usimInvalid;
    }

    @Override
    public Optional<Standing> standing(Domain of) {
        boolean alsoCs = domain == Domain.EPS && of == Domain.CS;
        return of == domain || alsoCs ? Optional.of(standing) : Optional.empty();
    }

    @Override
    public OptionalInt cause(Domain of) {
        return OptionalInt.empty();
    }
}
