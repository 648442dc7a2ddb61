# Generated from main.ts by `npm run generate`: edit that instead.
# By name: the last part of the object's URL in Pivot's API.
terraform import pivot_dashboard.edits wiki-edits
