import { Model, type RelationMappings, snakeCaseMappers } from 'objection';
import type { BookingRules } from '../domain/tables/rules.ts';
import type { Mealtime } from '../domain/menu.ts';
import type { Settings } from '../domain/settings.ts';
import type { OrderingRules, PaymentRules } from '../domain/policy.ts';
import type { TaxRules } from '../domain/tax.ts';

/**
 * Restaurants and what hangs on them, as Objection sees them: for reads and edits of whole graphs (the seed, the menu,
 * the web), never on the path of a message. Fields are camelCase here and snake_case in the database.
 */
abstract class Row extends Model {
  static override columnNameMappers = snakeCaseMappers();
  declare id: string;
}

export class ModifierRow extends Row {
  static override tableName = 'modifiers';
  declare groupId: string;
  declare name: string;
  declare pricePaise: number;
  declare diet: 'veg' | 'egg' | 'non-veg' | null;
  declare allergens: string[];
  declare aliases: string[];
  declare isDefault: boolean;
  declare position: number;
  declare soldOutUntil: Date | null;
  declare maxEach: number | null;
  declare sizePrices: Record<string, number>;
  declare itemId: string | null;
  declare stock: number | null;
  declare dailyStock: number | null;
  declare stockDay: string | null;
  declare groups?: (ModifierGroupRow & { place: number })[];
  static override get jsonAttributes(): string[] {
    return ['sizePrices'];
  }
  static override get relationMappings(): RelationMappings {
    return {
      groups: {
        relation: Model.ManyToManyRelation,
        modelClass: ModifierGroupRow,
        join: {
          from: 'modifiers.id',
          through: {
            from: 'modifier_child_groups.modifier_id',
            to: 'modifier_child_groups.group_id',
            extra: { place: 'position' },
          },
          to: 'modifier_groups.id',
        },
      },
    };
  }
}

export class ModifierGroupRow extends Row {
  static override tableName = 'modifier_groups';
  declare restaurantId: string;
  declare key: string;
  declare name: string;
  declare minChoices: number;
  declare maxChoices: number;
  declare maxDistinct: number | null;
  declare freeChoices: number;
  declare modifiers: ModifierRow[];
  static override relationMappings: RelationMappings = {
    modifiers: {
      relation: Model.HasManyRelation,
      modelClass: ModifierRow,
      join: { from: 'modifier_groups.id', to: 'modifiers.group_id' },
    },
  };
}

export class SizeRow extends Row {
  static override tableName = 'sizes';
  declare itemId: string;
  declare name: string;
  declare pricePaise: number;
  declare aliases: string[];
  declare position: number;
}

export class ItemRow extends Row {
  static override tableName = 'items';
  declare restaurantId: string;
  declare sectionId: string;
  declare code: string;
  declare name: string;
  declare about: string | null;
  declare pricePaise: number | null;
  declare diet: 'veg' | 'egg' | 'non-veg';
  declare suits: string[];
  declare allergens: string[];
  declare spice: number;
  declare aliases: string[];
  declare prepMinutes: number | null;
  declare taxClass: string;
  declare position: number;
  declare soldOutUntil: Date | null;
  declare knownFor: boolean;
  declare calories: number | null;
  declare photo: string | null;
  declare course: string | null;
  declare liquor: boolean;
  declare stock: number | null;
  declare dailyStock: number | null;
  declare stockDay: string | null;
  declare sizes: SizeRow[];
  declare groups: (ModifierGroupRow & { place: number })[];
  static override relationMappings: RelationMappings = {
    sizes: {
      relation: Model.HasManyRelation,
      modelClass: SizeRow,
      join: { from: 'items.id', to: 'sizes.item_id' },
    },
    groups: {
      relation: Model.ManyToManyRelation,
      modelClass: ModifierGroupRow,
      join: {
        from: 'items.id',
        through: {
          from: 'item_modifier_groups.item_id',
          to: 'item_modifier_groups.group_id',
          extra: { place: 'position' },
        },
        to: 'modifier_groups.id',
      },
    },
  };
}

export class MenuRow extends Row {
  static override tableName = 'menus';
  static override get jsonAttributes(): string[] {
    return ['mealtimes'];
  }
  declare restaurantId: string;
  declare name: string;
  declare mealtimes: Mealtime[];
  declare position: number;
}

export class SectionRow extends Row {
  static override tableName = 'sections';
  declare menuId: string | null;
  declare menu?: MenuRow | null;
  declare restaurantId: string;
  declare name: string;
  declare about: string | null;
  declare position: number;
  declare items: ItemRow[];
  static override relationMappings: RelationMappings = {
    menu: {
      relation: Model.BelongsToOneRelation,
      modelClass: MenuRow,
      join: { from: 'sections.menu_id', to: 'menus.id' },
    },
    items: {
      relation: Model.HasManyRelation,
      modelClass: ItemRow,
      join: { from: 'sections.id', to: 'items.section_id' },
    },
  };
}

export class ServicePeriodRow extends Row {
  static override tableName = 'service_periods';
  declare restaurantId: string;
  declare service: 'dine_in' | 'pickup';
  declare weekday: number;
  declare opens: string;
  declare closes: string;
  declare lastSeating: string | null;
}

export class ClosureRow extends Row {
  static override tableName = 'closures';
  declare restaurantId: string;
  declare firstDay: string;
  declare lastDay: string;
  declare reason: string;
}

export class TableRow extends Row {
  static override tableName = 'tables';
  declare restaurantId: string;
  declare name: string;
  declare area: string | null;
  declare minParty: number;
  declare maxParty: number;
  declare channel: 'online' | 'staff' | 'walk-in';
  declare retiredAt: Date | null;
}

export class TableGroupRow extends Row {
  static override tableName = 'table_groups';
  declare restaurantId: string;
  declare minParty: number;
  declare maxParty: number;
  declare tableIds: string[];
}

export class RestaurantRow extends Row {
  static override tableName = 'restaurants';
  static override get jsonAttributes(): string[] {
    return ['booking', 'ordering', 'tax', 'payments', 'details', 'notifications'];
  }
  declare slug: string;
  declare name: string;
  declare kind: 'restaurant' | 'hotel' | 'cafe' | 'truck' | 'caterer';
  declare city: string;
  declare area: string;
  declare address: string;
  /** pg reads a point as {x: longitude, y: latitude}; it is written as text, "(longitude,latitude)". */
  declare place: { x: number; y: number } | string;
  declare zone: string;
  declare currency: string;
  declare about: string;
  declare cuisines: string[];
  declare diets: string[];
  declare knownFor: string[];
  declare priceBand: number;
  declare photo: string | null;
  declare booking: BookingRules;
  declare ordering: OrderingRules;
  declare tax: TaxRules;
  declare payments: PaymentRules;
  declare languages: string[];
  declare practices: string;
  declare details: Settings['profile']['details'];
  declare notifications: Settings['notifications'];
  declare menuVersion: number;
  declare sections: SectionRow[];
  declare servicePeriods: ServicePeriodRow[];
  declare closures: ClosureRow[];
  static override relationMappings: RelationMappings = {
    sections: {
      relation: Model.HasManyRelation,
      modelClass: SectionRow,
      join: { from: 'restaurants.id', to: 'sections.restaurant_id' },
    },
    servicePeriods: {
      relation: Model.HasManyRelation,
      modelClass: ServicePeriodRow,
      join: { from: 'restaurants.id', to: 'service_periods.restaurant_id' },
    },
    closures: {
      relation: Model.HasManyRelation,
      modelClass: ClosureRow,
      join: { from: 'restaurants.id', to: 'closures.restaurant_id' },
    },
  };
}
