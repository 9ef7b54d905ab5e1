package dev.mynah.euicc.cat.command;

import dev.mynah.euicc.cat.object.CatObjects;
import dev.mynah.euicc.cat.object.Item;
import dev.mynah.euicc.cat.object.ObjectReader;
import dev.mynah.euicc.cat.object.ObjectTypes;
import java.util.List;
import java.util.Optional;

/**
 * SELECT ITEM: one of a list (TS 102 223 6.4.9, 6.6.8).
 *
 * @param qualifier bit 1 how it is presented is said, bit 2 as navigation and not as a choice, bit 3 soft keys, bit 8 help is there
 * @param selected the entry that is marked at first
 */
public record SelectItem(int qualifier, Optional<String> title, List<Item> items, Optional<Integer> selected)
        implements ProactiveCommand {

    @Override
    public CommandType type() {
        return CommandType.SELECT_ITEM;
    }

    /** The card has help for the user. */
    public static final int HELP_AVAILABLE = 0x80;

    /** Keeps a copy of the list. */
    public SelectItem {
        items = List.copyOf(items);
    }

    @Override
    public CatObjects objects() {
        return CatObjects.NONE
                .with(ObjectTypes.ALPHA_IDENTIFIER, title)
                .withAll(ObjectTypes.ITEM, items)
                .with(ObjectTypes.ITEM_IDENTIFIER, selected);
    }

    static ProactiveCommand read(int qualifier, ObjectReader in) {
        in.required(ObjectTypes.ITEM);
        return new SelectItem(
                qualifier,
                in.optional(ObjectTypes.ALPHA_IDENTIFIER),
                in.all(ObjectTypes.ITEM),
                in.optional(ObjectTypes.ITEM_IDENTIFIER));
    }
}
