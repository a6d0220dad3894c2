package org.wellkept.core.procurement;

/**
 * Records a contract of a buyer.
 *
 * @param organisation the buyer's slug
 */
public record RecordContract(String organisation, ContractTerms terms) {}
