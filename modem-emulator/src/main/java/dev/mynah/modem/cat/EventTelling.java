package dev.mynah.modem.cat;

import dev.mynah.euicc.cat.command.SetUpEventList;
import dev.mynah.euicc.cat.envelope.EventDownload;
import dev.mynah.euicc.cat.object.CatObjects;
import dev.mynah.euicc.cat.object.ObjectTypes;
import dev.mynah.euicc.cat.object.ToolkitEvent;
import dev.mynah.network.air.Cell;
import dev.mynah.network.air.Rat;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Tells the card of what it asked to be told: where the stack is, by which technology, and in which language. TS 102 223 7.5.4, 7.5.12. */
final class EventTelling {
    private static final int NORMAL_SERVICE = 0;
    private static final int LIMITED_SERVICE = 1;
    private static final int NO_SERVICE = 2;

    private record Place(int status, Optional<Cell> cell) {}

    private final LocalFacts facts;
    private final Consumer<EventDownload> tell;
    private SetUpEventList wanted = SetUpEventList.of(List.of());
    private Optional<Place> toldPlace = Optional.empty();
    private Optional<Rat> toldTechnology = Optional.empty();

    EventTelling(LocalFacts facts, Consumer<EventDownload> tell) {
        this.facts = facts;
        this.tell = tell;
    }

    /** The card wants these from now on; what holds now is no news. */
    void wanted(SetUpEventList list) {
        wanted = list;
        toldPlace = Optional.of(place());
        toldTechnology = facts.cell().map(Cell::rat);
    }

    void forget() {
        wanted = SetUpEventList.of(List.of());
    }

    /** Something about the stack's place in the network may have changed. */
    void look() {
        if (wanted.events().length == 0) {
            return;
        }
        Place place = place();
        if (wanted.has(ToolkitEvent.LOCATION_STATUS) && !toldPlace.equals(Optional.of(place))) {
            toldPlace = Optional.of(place);
            CatObjects more = CatObjects.NONE.with(ObjectTypes.LOCATION_STATUS, place.status());
            tell.accept(EventDownload.of(
                    ToolkitEvent.LOCATION_STATUS,
                    place.status() == NORMAL_SERVICE
                            ? more.with(
                                    ObjectTypes.LOCATION_INFORMATION,
                                    place.cell().map(LocalInformationAnswers::location))
                            : more));
        }
        Optional<Rat> technology = place.cell().map(Cell::rat);
        if (wanted.has(ToolkitEvent.ACCESS_TECHNOLOGY_CHANGE)
                && technology.isPresent()
                && !technology.equals(toldTechnology)) {
            toldTechnology = technology;
            tell.accept(EventDownload.of(
                    ToolkitEvent.ACCESS_TECHNOLOGY_CHANGE,
                    CatObjects.NONE.with(
                            ObjectTypes.ACCESS_TECHNOLOGY, LocalInformationAnswers.technology(technology.get()))));
        }
    }

    /** The user speaks another language. TS 102 223 7.5.8. */
    void language(String code) {
        if (wanted.has(ToolkitEvent.LANGUAGE_SELECTION)) {
            tell.accept(EventDownload.of(
                    ToolkitEvent.LANGUAGE_SELECTION, CatObjects.NONE.with(ObjectTypes.LANGUAGE, code)));
        }
    }

    private Place place() {
        Optional<Cell> cell = facts.cell();
        int status = cell.isEmpty() ? NO_SERVICE : facts.registered() ? NORMAL_SERVICE : LIMITED_SERVICE;
        return new Place(status, cell);
    }
}
