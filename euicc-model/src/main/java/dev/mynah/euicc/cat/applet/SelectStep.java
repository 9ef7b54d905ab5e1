package dev.mynah.euicc.cat.applet;

import dev.mynah.euicc.cat.command.ProactiveCommand;
import dev.mynah.euicc.cat.command.SelectItem;
import dev.mynah.euicc.cat.command.TerminalResponse;
import dev.mynah.euicc.cat.object.Item;
import dev.mynah.euicc.cat.object.ObjectTypes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Asks for one of several.
 *
 * @param as under which name later steps find the answer
 */
public record SelectStep(String title, List<String> items, String as) implements Step {

    /** Keeps a copy of the list. */
    public SelectStep {
        items = List.copyOf(items);
        if (items.isEmpty() || items.size() > 20) {
            throw new IllegalArgumentException("items: " + items.size() + " of them, 1 to 20 can be asked for");
        }
    }

    @Override
    public ProactiveCommand command(Values values) {
        List<Item> entries = new ArrayList<>();
        items.forEach(it -> entries.add(new Item(entries.size() + 1, values.fill(it))));
        return new SelectItem(0, Optional.of(values.fill(title)), entries, Optional.empty());
    }

    @Override
    public void answered(TerminalResponse response, Values values) {
        response.objects()
                .get(ObjectTypes.ITEM_IDENTIFIER)
                .filter(it -> it >= 1 && it <= items.size())
                .ifPresent(it -> values.put(as, values.fill(items.get(it - 1))));
    }

    @Override
    public boolean asks() {
        return true;
    }
}
