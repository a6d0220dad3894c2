package org.wellkept.ui.procurement;

import java.util.UUID;
import org.wellkept.core.procurement.ContractFilter;

/** Where contracts and spend are in the workspace, for links from elsewhere: addresses below {@code /workspace/}. */
public final class ProcurementNavigation {

    /** The list of contracts. */
    public static final String LIST_PATH = "anchor/contracts";

    static final String ID = "id";
    static final String NEW_PATH = LIST_PATH + "/new";
    static final String SPEND_PATH = LIST_PATH + "/spend";
    static final String ONE_PATH = LIST_PATH + "/:" + ID;
    static final String EDIT_PATH = ONE_PATH + "/edit";

    private ProcurementNavigation() {}

    /** The contracts that a figure counts. */
    public static String list(ContractFilter filter) {
        return new ContractAddress(filter, null).location();
    }

    /** What an organisation spends, year by year. */
    public static String spend(String organisation) {
        return SPEND_PATH + "?organisation=" + organisation;
    }

    static String one(UUID id) {
        return LIST_PATH + "/" + id;
    }

    static String edit(UUID id) {
        return one(id) + "/edit";
    }
}
