package dev.mynah.modem.baseband;

import dev.mynah.modem.Domain;
import dev.mynah.modem.mobility.CmWish;
import dev.mynah.modem.mobility.MobilityUser;
import dev.mynah.network.air.Cell;
import dev.mynah.network.air.Plmn;
import dev.mynah.network.air.Rat;
import dev.mynah.network.air.nas.NasMessage;
import dev.mynah.network.air.nas.element.EmergencyNumberList;
import dev.mynah.network.air.nas.element.Lai;
import dev.mynah.network.air.nas.element.MobileIdentity;
import dev.mynah.network.air.nas.element.NetworkName;
import dev.mynah.network.air.nas.element.TimeZone;
import dev.mynah.network.air.nas.element.TimeZoneAndTime;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** The stack as one of its systems sees it; so the stack knows which one speaks. */
final class SystemUser implements MobilityUser {
    private final RadioStack stack;
    private final Selection selection;
    private final Domain domain;

    SystemUser(RadioStack stack, Selection selection, Domain domain) {
        this.stack = stack;
        this.selection = selection;
        this.domain = domain;
    }

    @Override
    public void reselect() {
        selection.reselect();
    }

    @Override
    public void powerSavingChanged() {
        stack.powerSavingChanged();
    }

    @Override
    public void searchNetworks() {
        stack.searchNetworks();
    }

    @Override
    public void stayWithNetwork() {
        selection.stayWithNetwork();
    }

    @Override
    public void barCell() {
        selection.barCell();
    }

    @Override
    public boolean mayAccess(Cell cell, Plmn plmn) {
        return selection.mayAccess(cell, plmn);
    }

    @Override
    public void sentInClear(NasMessage message, boolean forHelp) {
        stack.sentInClear(message, forHelp);
    }

    @Override
    public void secured(int ciphering, OptionalInt integrity, boolean forHelp) {
        stack.secured(domain, ciphering, integrity, forHelp);
    }

    @Override
    public boolean takesNullAlgorithms() {
        return stack.choices().nullAlgorithms();
    }

    @Override
    public void letGo() {
        stack.letGo(domain);
    }

    @Override
    public void usimInvalid(Set<Domain> domains) {
        stack.usimInvalid(domains);
    }

    @Override
    public boolean csInvalid() {
        return stack.csInvalid();
    }

    @Override
    public boolean csWanted() {
        return stack.mm().registrable();
    }

    @Override
    public boolean csBusy() {
        return stack.mm().busy();
    }

    @Override
    public boolean combined(Cell cell, Plmn plmn) {
        return stack.combined(cell, plmn);
    }

    @Override
    public void csRegistered(Lai area, Optional<MobileIdentity> given) {
        stack.mm().combined().accepted(area, given);
    }

    @Override
    public void csNotRegistered(Optional<Integer> cause) {
        stack.mm().combined().failed(cause);
    }

    @Override
    public void csAlone() {
        stack.mm().combined().alone();
    }

    @Override
    public void fellBack(List<CmWish> wishes, boolean answersPage) {
        stack.fellBack(wishes, answersPage);
    }

    @Override
    public void callForHelp(CmWish wish) {
        stack.emergencyCalls().callElsewhere(wish);
    }

    @Override
    public void avoid(Rat rat, Optional<Duration> forHowLong) {
        selection.avoid(rat, forHowLong);
    }

    @Override
    public void registered(Plmn plmn, Set<Plmn> equivalents) {
        stack.registered(domain, plmn, equivalents);
    }

    @Override
    public void emergencyNumbers(Plmn plmn, Optional<EmergencyNumberList> list) {
        stack.localNumbers().registered(plmn, list);
    }

    @Override
    public void equivalentsForgotten() {
        selection.equivalentsForgotten();
    }

    @Override
    public void refused(int cause) {
        stack.refused(domain, cause);
    }

    @Override
    public void registrationChanged() {
        stack.registrationChanged();
    }

    @Override
    public void informed(
            Optional<NetworkName> fullName,
            Optional<NetworkName> shortName,
            Optional<TimeZone> zone,
            Optional<TimeZoneAndTime> time,
            OptionalInt daylightSaving) {
        stack.informed(fullName, shortName, time, daylightSaving);
    }
}
